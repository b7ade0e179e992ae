# Palette
