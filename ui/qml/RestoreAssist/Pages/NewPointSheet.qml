import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A new moisture point where the plan was tapped: surface and material start from the last one.
Sheet {
    id: root
    required property MapModel map
    required property MetersModel meters
    property real west
    property real north
    property string surface: "wall"
    property string material
    property string readOn
    readonly property var usual: [qsTr("Gypsum board"), qsTr("Plywood"), qsTr("Softwood framing"), qsTr("Hardwood"), qsTr("Concrete"), qsTr("Plaster on lath")]
    objectName: "newPointSheet"
    sheetWidth: Theme.wideSheet
    function open(x: real, y: real): void {
        west = x
        north = y
        surface = map.drawing.recent.surface
        material = map.drawing.recent.material || (map.materials[0] ?? usual[0])
        readOn = meters.hasValue ? "" : map.scales[1]
        spot.text = ""
        own.text = ""
        map.dismissProblem()
        shown = true
    }
    drafts: map.drafts
    draftKey: "point"
    draftContent: ({ west: west, north: north, surface: surface, material: material, own: own.text, spot: spot.text, readOn: readOn })
    onResumed: (typed) => {
        west = typed.west
        north = typed.north
        surface = typed.surface
        material = typed.material
        own.text = typed.own
        spot.text = typed.spot
        readOn = typed.readOn || meters.hasValue ? typed.readOn : map.scales[1]
    }
    onDismissed: shown = false
    Connections { target: root.map; function onSaved(): void { root.done() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("New moisture point") }
            IconButton { objectName: "newPointClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.map.problem; action: qsTr("Close"); onActed: root.map.dismissProblem() }
        Segmented { objectName: "pointSurface"; Layout.fillWidth: true; fill: true; options: SiteNames.surfaces; current: root.surface; onPicked: (key) => root.surface = key }
        Choices {
            Layout.fillWidth: true
            prefix: "pointMaterial"
            options: [...new Set([...root.map.materials, ...root.usual])].slice(0, 9).map((name) => ({ key: name, text: name }))
            current: own.text.trim() === "" ? root.material : ""
            onPicked: (key) => { own.text = ""; root.material = key }
        }
        RowLayout {
            spacing: Theme.s3
            Field { id: own; objectName: "pointOwnMaterial"; Layout.fillWidth: true; Layout.preferredWidth: 1; label: qsTr("Another material"); placeholderText: qsTr("Another material") }
            Field { id: spot; objectName: "pointSpot"; Layout.fillWidth: true; Layout.preferredWidth: 1; label: qsTr("Where exactly"); placeholderText: qsTr("Where exactly, for example toe kick") }
        }
        Segmented {
            objectName: "pointScale"
            Layout.fillWidth: true
            fill: true
            current: root.readOn || "with " + root.meters.serial
            onPicked: (key) => {
                if (key.startsWith("with "))
                    root.meters.want(key.slice(5))
                root.readOn = key.startsWith("with ") ? "" : key
            }
            options: [...root.meters.moistureMeters.map((meter) => ({ key: "with " + meter.serial, text: qsTr("%1 (%2)").arg(meter.name).arg(meter.unit) })), ...root.map.scales.map((name) => ({ key: name, text: name, name: qsTr("Typed, on the scale %1").arg(name) }))]
        }
        AppButton {
            objectName: "pointSave"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            enabled: !root.map.saving
            iconName: Icons.check
            text: qsTr("Add point")
            onClicked: root.map.drawing.addPoint(root.west, root.north, root.surface, own.text.trim() || root.material, spot.text, root.readOn)
        }
    }
}
