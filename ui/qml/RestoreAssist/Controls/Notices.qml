pragma Singleton
import QtQuick

// Short words from any page to the person, shown by the window; undo is a function to call, or null.
QtObject {
    signal said(string words, string tone, var undo)
    function say(words: string): void { said(words, "done", null) }
    function warn(words: string): void { said(words, "warning", null) }
    function offerUndo(words: string, undo: var): void { said(words, "done", undo) }
}
