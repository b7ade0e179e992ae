# Capture
