pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is recommended, and the circuits; beside it what stands on site, its count and its pick-up.
AppPage {
    id: root
    readonly property EquipmentModel equipment: app.equipment
    readonly property bool wide: width >= Theme.breakpoint
    readonly property bool sheetShown: detailSheet.shown || placeSheet.shown || ratingSheet.shown || circuitSheet.shown || pickUpSheet.shown || reasonSheet.shown
    property string tab: "needs"
    objectName: "equipmentPage"
    function show(arguments: var): void {
        if (arguments.sizing !== undefined)
            tab = "needs"
        if (arguments.circuit !== undefined)
            tab = "circuits"
        if (arguments.placement)
            detailSheet.open(arguments.placement)
    }

    Flickable {
        id: page
        objectName: "equipmentPageScroll"
        anchors.fill: parent
        contentHeight: Math.max(height, root.wide ? Theme.px(360) : Theme.px(860))
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        GridLayout {
            x: Theme.s5
            y: Theme.s5
            width: page.width - 2 * Theme.s5
            height: page.contentHeight - 2 * Theme.s5
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                ColumnLayout {
                    anchors { fill: parent; margins: Theme.s3 }
                    spacing: Theme.s2
                    RowLayout {
                        spacing: Theme.s2
                        Segmented {
                            objectName: "equipmentTabs"
                            Layout.fillWidth: true
                            Layout.maximumWidth: implicitWidth
                            current: root.tab
                            onPicked: (key) => root.tab = key
                            options: [
                                { key: "needs", text: qsTr("Recommended") },
                                { key: "circuits", text: qsTr("Circuits"), count: root.equipment.circuits.length }
                            ]
                        }
                        Item { Layout.fillWidth: true }
                        UndoButtons { page: root.equipment }
                    }
                    Problem { Layout.fillWidth: true; words: root.sheetShown ? "" : root.equipment.problem; action: root.equipment.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.equipment.loaded ? root.equipment.dismissProblem() : root.equipment.retry() }
                    NeedsList { visible: root.tab === "needs"; Layout.fillWidth: true; Layout.fillHeight: true; equipment: root.equipment; onReasonAsked: (index, title) => reasonSheet.open(index, title) }
                    CircuitsList { visible: root.tab === "circuits"; Layout.fillWidth: true; Layout.fillHeight: true; equipment: root.equipment; onAdd: circuitSheet.open() }
                }
            }
            SiteMachines {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                equipment: root.equipment
                onPlace: placeSheet.open()
                onPickUp: pickUpSheet.open()
                onOpened: (placementId) => detailSheet.open(placementId)
            }
        }
    }
    LazySheet { id: placeSheet; sourceComponent: PlaceSheet { equipment: root.equipment } }
    LazySheet { id: detailSheet; sourceComponent: MachineDetailSheet { equipment: root.equipment; onRateAsked: (machine) => ratingSheet.open(machine); onPhotoAsked: (machine) => root.app.jump("photos", { machine: machine.assetId, room: machine.roomId, phase: "equipment", camera: true }) } }
    LazySheet { id: ratingSheet; sourceComponent: RatingSheet { equipment: root.equipment } }
    LazySheet { id: circuitSheet; sourceComponent: CircuitSheet { equipment: root.equipment } }
    LazySheet { id: pickUpSheet; sourceComponent: PickUpSheet { equipment: root.equipment } }
    LazySheet { id: reasonSheet; sourceComponent: ReasonSheet { equipment: root.equipment } }
    StepNotices { page: root.equipment }
}
