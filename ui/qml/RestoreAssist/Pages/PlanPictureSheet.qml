pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A photo or a scanned plan under the level: chosen from a file, scaled by two places and their distance.
Sheet {
    id: root
    required property MapModel map
    property bool scaling: false
    property string distance
    objectName: "pictureSheet"
    sheetWidth: scaling ? Theme.sheet : Theme.wideSheet
    function open(): void {
        scaling = false
        map.dismissProblem()
        shown = true
    }
    function openScale(): void {
        scaling = true
        distance = ""
        map.dismissProblem()
        shown = true
    }
    onDismissed: shown = false
    Connections { target: root.map; function onSaved(): void { root.shown = false } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.scaling ? qsTr("How far apart they are") : qsTr("Picture under the plan"); wrapMode: Text.WordWrap }
            IconButton { objectName: "pictureClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.map.problem; action: qsTr("Close"); onActed: root.map.dismissProblem() }
        Note { Layout.fillWidth: true; visible: !root.scaling; text: qsTr("A photo of the floor plan, or an escape plan on the wall. Draw the rooms over it; scale it once by two places.") }
        AppButton { objectName: "choosePicture"; Layout.fillWidth: true; visible: !root.scaling; kind: AppButton.Kind.Primary; iconName: Icons.photoCamera; text: root.map.picture === "" ? qsTr("Choose a picture") : qsTr("Choose another picture"); onClicked: files.open() }
        AppButton { objectName: "scalePicture"; Layout.fillWidth: true; visible: !root.scaling && root.map.picture !== ""; iconName: Icons.straighten; text: qsTr("Scale it by two places"); onClicked: { root.shown = false; root.map.drawing.take("scale") } }
        AppButton { objectName: "removePicture"; Layout.fillWidth: true; visible: !root.scaling && root.map.picture !== ""; kind: AppButton.Kind.Outline; iconName: Icons.remove_; text: qsTr("Take it away"); onClicked: root.map.drawing.removePicture() }
        ValueField { objectName: "distance"; Layout.fillWidth: true; visible: root.scaling; name: qsTr("Distance"); value: root.distance; unit: root.map.lengthUnit; active: true }
        LengthPad { Layout.fillWidth: true; visible: root.scaling; us: root.map.us; text: root.distance; onEdited: (text) => root.distance = text }
        AppButton { objectName: "distanceSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; visible: root.scaling; kind: AppButton.Kind.Primary; enabled: root.distance !== "" && !root.map.saving; iconName: Icons.check; text: qsTr("Scale the picture"); onClicked: root.map.drawing.scalePicture(root.distance) }
    }
    Loader {
        id: files
        active: false
        function open(): void { active = true; (item as FileDialog).open() }
        sourceComponent: FileDialog {
            title: qsTr("Picture under the plan")
            nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp)")]
            onAccepted: root.map.drawing.putPicture(String(selectedFile))
        }
    }
}
