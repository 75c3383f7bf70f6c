pragma Singleton
import QtQuick
import RestoreAssist.Theme

// The words for what photos show and what was found about them.
QtObject {
    function phase(key: string): string {
        switch (key) {
        case "arrival": return qsTr("Arrival")
        case "source": return qsTr("Source")
        case "before": return qsTr("Before")
        case "moisture": return qsTr("Moisture")
        case "equipment": return qsTr("Equipment")
        case "completion": return qsTr("Completion")
        case "demolition": return qsTr("Demolition")
        case "contents": return qsTr("Contents")
        default: return key
        }
    }
    function phaseIcon(key: string): string {
        switch (key) {
        case "arrival": return Icons.doorFront
        case "source": return Icons.waterDamage
        case "before": return Icons.history
        case "moisture": return Icons.waterDrop
        case "equipment": return Icons.modeFan
        case "completion": return Icons.taskAlt
        case "demolition": return Icons.construction
        default: return Icons.inventory2
        }
    }
    function flag(key: string): string {
        switch (key) {
        case "blurred": return qsTr("Blurred")
        case "dark": return qsTr("Too dark")
        case "burnt": return qsTr("Too bright")
        case "duplicate": return qsTr("Looks like another")
        case "clock": return qsTr("Camera clock in doubt")
        case "extra_data": return qsTr("More than a picture in the file")
        case "wrong_name": return qsTr("File name does not fit")
        default: return key
        }
    }
    function advice(flags: var): string {
        return flags.includes("blurred") ? qsTr("Blurred: take it again while you are there.")
             : flags.includes("dark") ? qsTr("Too dark: use a light.")
             : flags.includes("burnt") ? qsTr("Too bright: turn away from the light.")
             : flags.includes("duplicate") ? qsTr("This looks like another photo.") : ""
    }
    function shape(key: string): string {
        return key === "arrow" ? qsTr("Arrow") : key === "ellipse" ? qsTr("Circle") : key === "box" ? qsTr("Box") : key === "text" ? qsTr("Text") : qsTr("Freehand")
    }
    function colour(key: string): string {
        return key === "red" ? qsTr("Red") : key === "yellow" ? qsTr("Yellow") : key === "blue" ? qsTr("Blue") : key === "white" ? qsTr("White") : qsTr("Black")
    }
}
