"""The guided form in four steps. Knows no other page."""
