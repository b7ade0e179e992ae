### The window: bars, panels, dialogs, notices, commands.
