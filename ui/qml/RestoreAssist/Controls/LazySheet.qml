import QtQuick

// A sheet that is made when it is asked for first, and kept. `open` opens it with what is given to it, `show` one that needs
// nothing; `made` is the sheet itself. A sheet that shows itself, by a binding, says with `wanted` that it is to be made.
Loader {
    readonly property bool shown: (item as Sheet)?.shown ?? false
    readonly property var sheet: item
    property bool wanted: false
    active: false
    onWantedChanged: if (wanted) active = true
    Component.onCompleted: if (wanted) active = true
    function made(): Sheet {
        active = true
        return item as Sheet
    }
    function open(...given): void {
        active = true
        sheet.open(...given)
    }
    function show(): void { made().shown = true }
    function hide(): void { if (shown) made().shown = false }
    function done(): void { if (active) made().done() }
}
