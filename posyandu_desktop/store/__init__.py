"""The one encrypted SQLite file, and the content files that come with the program."""
