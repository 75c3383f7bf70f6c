import QtQuick

// The keys for lengths: feet and inches as 12′6, or metres with a decimal point. `edited` carries the field's new text.
NumberKeys {
    id: root
    required property bool us
    required property string text
    signal edited(string text)
    mark: us ? "′" : "."
    onPressed: (key) => {
        if (key === "back")
            edited(text.slice(0, -1))
        else if (key === mark && text.includes(mark))
            return
        else if (text.length < 8)
            edited(text + key)
    }
}
