# Outline
