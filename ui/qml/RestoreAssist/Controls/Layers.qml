pragma Singleton
import QtQuick

// The sheets that are open, the uppermost last.
QtObject {
    id: root
    property var open: []
    readonly property Item top: open.length > 0 ? open[open.length - 1] : null
    function push(sheet: Item): void { open = open.filter((one) => one !== sheet).concat([sheet]) }
    function drop(sheet: Item): void { open = open.filter((one) => one !== sheet) }
}
