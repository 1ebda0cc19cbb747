"""Qt models. May import services' values, domain, `ui.messages`, `ui.formats`; no widgets."""
