"""The grammar of templates and conditions: paths over JSON values, never Python objects."""
