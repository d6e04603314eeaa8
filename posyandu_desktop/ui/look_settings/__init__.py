"""The settings of one computer: size of letters, colours, language, how often it sends."""
