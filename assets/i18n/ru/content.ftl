### Names and descriptions of the templates and examples.
