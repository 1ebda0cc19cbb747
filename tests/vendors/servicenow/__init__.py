"""A ServiceNow instance in memory: it answers as the vendor's examples do, and can be spoiled."""
