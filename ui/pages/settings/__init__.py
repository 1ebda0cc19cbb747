"""Settings: language, appearance, account, privacy, about."""
