pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The last photos that were taken, each with what was found wrong with it.
Flow {
    id: root
    required property PhotosModel photos
    spacing: Theme.s1
    Repeater {
        model: root.photos.shooting.taken.slice(0, 4)
        Chip {
            required property var modelData
            required property int index
            readonly property string advice: modelData.photoId === "" ? qsTr("Not saved") : modelData.flags.length > 0 ? modelData.flags.map((key) => PhotoNames.flag(key)).join(", ") : qsTr("Saved")
            objectName: "shot_" + index
            text: advice
            iconName: modelData.photoId !== "" && modelData.flags.length === 0 ? Icons.check : Icons.warning
            ink: modelData.photoId !== "" && modelData.flags.length === 0 ? Theme.dry : Theme.drying
            fill: modelData.photoId !== "" && modelData.flags.length === 0 ? Theme.drySoft : Theme.dryingSoft
        }
    }
}
