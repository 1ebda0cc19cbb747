"""Words for people: every error (`errors`), and the one vocabulary of statuses, states and reasons (`words`).

The only place that words errors and codes. Nothing here keeps a text: each call speaks the language of the moment.
"""

from ui.messages.errors import Message, message_of

__all__ = ["Message", "message_of"]
