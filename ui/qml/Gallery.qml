pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

Window {
    id: window
    required property GallerySamples samples
    width: Theme.windowWidth
    height: Theme.galleryHeight
    visible: true
    title: qsTr("Control gallery")
    color: Theme.background

    component Shelf: Card {
        id: shelf
        required property string title
        default property alias content: column.data
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitHeight: column.implicitHeight + 2 * Theme.s4
        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
            spacing: Theme.s3
            Title { text: shelf.title }
        }
    }
    Flickable {
        anchors.fill: parent
        contentHeight: grid.implicitHeight + 2 * Theme.s5
        GridLayout {
            id: grid
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            columns: 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            uniformCellWidths: true
            Shelf {
                title: qsTr("Theme and text")
                Segmented { objectName: "galleryTheme"; current: String(Theme.mode); onPicked: (key) => Theme.mode = Number(key); options: [{ key: "0", text: qsTr("Light") }, { key: "1", text: qsTr("Dark") }, { key: "2", text: qsTr("Outdoor") }] }
                RowLayout { Figure { text: "27.5" } Label { text: qsTr("Body text") } Note { text: qsTr("A note that wraps") } }
            }
            Shelf {
                title: qsTr("Buttons")
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    AppButton { kind: AppButton.Kind.Primary; iconName: Icons.check; text: qsTr("Primary") }
                    AppButton { text: qsTr("Tonal") }
                    AppButton { kind: AppButton.Kind.Outline; text: qsTr("Outline") }
                    AppButton { kind: AppButton.Kind.Danger; text: qsTr("Danger") }
                    IconButton { outlined: true; iconName: Icons.add; label: qsTr("Add") }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    StatusChip { status: "wet" }
                    StatusChip { status: "drying" }
                    StatusChip { status: "dry" }
                    StatusChip { status: "unread" }
                    Chip { text: qsTr("Category 2") }
                }
                Field { Layout.fillWidth: true; iconName: Icons.search; label: qsTr("Search"); placeholderText: qsTr("Search") }
                ProgressTrack { Layout.fillWidth: true; value: 0.6; label: qsTr("60 percent") }
                Problem { Layout.fillWidth: true; words: qsTr("The server did not answer.") }
            }
            PhaseBar { Layout.columnSpan: 2; Layout.fillWidth: true; model: window.samples.phases }
            Shelf {
                title: qsTr("Figures")
                StatTile { Layout.fillWidth: true; label: qsTr("Points at dry goal"); value: "8"; unit: qsTr("of 12"); note: qsTr("2 still wet"); iconName: Icons.opacity; tone: "wet" }
                LiveValue { Layout.fillWidth: true; meters: window.samples.meters }
                MeterList { Layout.fillWidth: true; meters: window.samples.meters }
                Sparkline { Layout.fillWidth: true; Layout.preferredHeight: Theme.px(60); values: [40, 31, 24, 19, 16]; goal: 15; tone: Theme.drying }
            }
            Shelf {
                title: qsTr("Number pad")
                NumberPad { Layout.fillWidth: true; title: qsTr("P-01"); unit: "%" }
            }
            Shelf {
                title: qsTr("Plan")
                MapCanvas { Layout.fillWidth: true; Layout.preferredHeight: Theme.px(320); rooms: window.samples.rooms; pins: window.samples.pins; planWide: 8; planDeep: 3 }
            }
            Shelf {
                title: qsTr("Chart")
                LineChart { Layout.fillWidth: true; Layout.preferredHeight: Theme.px(320); chart: window.samples.chart; goalLabel: qsTr("Dry goal %1").arg(window.samples.chart.goalText) }
            }
            Shelf {
                title: qsTr("Words and choices")
                Setting { title: qsTr("A setting"); words: qsTr("What it does."); Segmented { current: "b"; options: [{ key: "a", text: qsTr("Off") }, { key: "b", text: qsTr("On") }] } }
                Choices { Layout.fillWidth: true; prefix: "gallery"; current: "kitchen"; options: [{ key: "kitchen", text: qsTr("Kitchen") }, { key: "hall", text: qsTr("Hallway") }, { key: "long", text: qsTr("A room with a rather long name") }] }
                TextBox { Layout.fillWidth: true; Layout.preferredHeight: Theme.px(96); label: qsTr("Notes"); placeholderText: qsTr("What was said") }
            }
            Shelf {
                title: qsTr("States")
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    AppButton { enabled: false; kind: AppButton.Kind.Primary; text: qsTr("Disabled") }
                    AppButton { focus: true; text: qsTr("Focused") }
                    IconButton { enabled: false; iconName: Icons.remove; label: qsTr("Disabled") }
                }
                Field { Layout.fillWidth: true; enabled: false; label: qsTr("Disabled"); text: qsTr("Disabled") }
                ValueField { name: qsTr("Humidity"); value: "48.2"; unit: qsTr("% RH"); active: true }
                Toast { id: sample; objectName: "galleryToast"; Component.onCompleted: show(qsTr("Kitchen removed"), "done", () => {}) }
            }
            Shelf {
                title: qsTr("Navigation")
                NavBar { Layout.fillWidth: true; upright: false; current: "map"; items: [{ key: "overview", text: qsTr("Overview"), icon: Icons.home, rank: 1, badge: 2 }, { key: "map", text: qsTr("Map"), icon: Icons.pinDrop, rank: 2 }, { key: "drying", text: qsTr("Drying"), icon: Icons.showChart, rank: 3 }] }
            }
            Shelf {
                title: qsTr("Empty")
                EmptyState { Layout.fillWidth: true; iconName: Icons.work; title: qsTr("No jobs yet"); words: qsTr("They arrive with the next sync."); action: qsTr("Sync now") }
            }
        }
    }
}
