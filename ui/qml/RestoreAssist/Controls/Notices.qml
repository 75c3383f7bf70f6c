pragma Singleton
import QtQuick

// Short words from any page to the person, shown by the window: a text, or a function that gives it in the language of
// now. Undo is a function to call, or null.
QtObject {
    signal said(var words, string tone, var undo)
    function say(words: var): void { said(words, "done", null) }
    function warn(words: var): void { said(words, "warning", null) }
    function offerUndo(words: var, undo: var): void { said(words, "done", undo) }
}
