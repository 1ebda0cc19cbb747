"""An emulator of Zendesk as its end users see it, checked against Zendesk's own OpenAPI where that is at hand."""
