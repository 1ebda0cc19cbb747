"""Pictures of the parts of the window that are about screenshots, for a person to look at."""
