"""What a person at the table can do, one module a job."""
