pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Looking for meters: what is seen, what stands in the way, and the instruments that cannot be found by themselves.
Card {
    id: root
    required property MeterPageModel meters
    signal pairAsked(string deviceId, string name, bool encrypts)
    signal setUpAsked
    signal modbusAsked
    property bool looked: false
    objectName: "nearbyCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    Connections { target: root.meters; function onSearchChanged(): void { if (root.meters.searching) root.looked = true } }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s3
        RowLayout {
            spacing: Theme.s2
            Title { Layout.fillWidth: true; text: qsTr("Nearby") }
            AppButton {
                objectName: "searchMeters"
                kind: root.meters.searching ? AppButton.Kind.Outline : AppButton.Kind.Primary
                iconName: root.meters.searching ? Icons.close : Icons.bluetoothSearching
                text: root.meters.searching ? qsTr("Stop") : qsTr("Search")
                Accessible.name: root.meters.searching ? qsTr("Stop searching") : qsTr("Search for meters nearby")
                onClicked: root.meters.searching ? root.meters.stopSearch() : root.meters.search()
            }
        }
        ProgressTrack { Layout.fillWidth: true; visible: root.meters.searching; value: root.meters.searchPart; label: qsTr("Searching for meters") }
        Note { Layout.fillWidth: true; visible: !root.looked; text: qsTr("Switch a meter on and search. A meter that is connected to a phone or another program may not be seen.") }
        Note { objectName: "nothingFound"; Layout.fillWidth: true; visible: root.looked && !root.meters.searching && root.meters.nearby.count === 0; text: qsTr("No new meter was seen. Is it on, near, and not connected to a phone?") }
        Note { objectName: "askedOnce"; Layout.fillWidth: true; visible: root.looked && !root.meters.searching; text: qsTr("An instrument on a cable is asked once in a search: plug it in and switch it on first, then search again.") }
        Repeater {
            model: root.meters.nearby
            RowLayout {
                id: row
                required property string deviceId
                required property string name
                required property string family
                required property string level
                required property int signalBars
                required property bool encrypts
                objectName: "nearby_" + deviceId
                Layout.fillWidth: true
                spacing: Theme.s3
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Note { Layout.fillWidth: true; text: row.name; color: Theme.text; font.pixelSize: Theme.bodySize; font.weight: Theme.medium; wrapMode: Text.Wrap }
                    Note { Layout.fillWidth: true; text: qsTr("%1  ·  %2").arg(row.family).arg(MeterNames.level(row.level)) }
                }
                SignalBars { bars: row.signalBars }
                AppButton { objectName: "pair_" + row.deviceId; iconName: Icons.add; text: qsTr("Pair"); Accessible.name: qsTr("Pair %1").arg(row.name); enabled: !root.meters.saving; onClicked: root.pairAsked(row.deviceId, row.name, row.encrypts) }
            }
        }
        Repeater {
            model: root.meters.lookProblems
            Problem {
                id: obstacle
                required property string reason
                required property int families
                Layout.fillWidth: true
                words: obstacle.reason
                action: qsTr("Search again")
                onActed: { root.meters.stopSearch(); root.meters.search() }
            }
        }
        Rule {}
        Note { Layout.fillWidth: true; text: qsTr("Instruments that cannot be found by themselves are set up by their lines or by their registers.") }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "setUpSerial"; kind: AppButton.Kind.Outline; iconName: Icons.tune; text: qsTr("Lines of text"); Accessible.name: qsTr("Set up a serial instrument by its lines"); onClicked: root.setUpAsked() }
            AppButton { objectName: "setUpModbus"; kind: AppButton.Kind.Outline; iconName: Icons.tune; text: qsTr("Modbus"); Accessible.name: qsTr("Set up a Modbus instrument"); onClicked: root.modbusAsked() }
        }
    }
}
