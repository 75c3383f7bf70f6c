import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// Where photos belong: what they show, the room, and a point or machine in it.
ColumnLayout {
    id: root
    property var phases: []
    property var places: nowhere
    readonly property var nowhere: ({ rooms: [], points: [], machines: [] })
    readonly property var shownPlaces: visible ? places : nowhere // a long job has hundreds of points
    property string phase
    property string room
    property string point
    property string machine
    property string prefix: "filing"
    readonly property var pointsHere: shownPlaces.points.filter((entry) => root.room === "" || entry.room === root.room)
    signal phasePicked(string key)
    signal roomPicked(string key)
    signal pointPicked(string key, string room)
    signal machinePicked(string key)
    spacing: Theme.s2
    Caption { text: qsTr("What they show") }
    Choices { Layout.fillWidth: true; prefix: root.prefix + "Phase"; current: root.phase; options: root.phases.map((key) => ({ key: key, text: PhotoNames.phase(key) })); onPicked: (key) => root.phasePicked(key) }
    Caption { visible: root.shownPlaces.rooms.length > 0; text: qsTr("Room") }
    Choices { Layout.fillWidth: true; visible: root.shownPlaces.rooms.length > 0; prefix: root.prefix + "Room"; current: root.room; options: root.shownPlaces.rooms; onPicked: (key) => root.roomPicked(key === root.room ? "" : key) }
    Caption { visible: root.pointsHere.length > 0; text: qsTr("Point") }
    Choices { Layout.fillWidth: true; visible: root.pointsHere.length > 0; prefix: root.prefix + "Point"; current: root.point; options: root.pointsHere; onPicked: (key) => root.pointPicked(key === root.point ? "" : key, root.pointsHere.find((entry) => entry.key === key)?.room ?? "") }
    Caption { visible: root.shownPlaces.machines.length > 0; text: qsTr("Machine") }
    Choices { Layout.fillWidth: true; visible: root.shownPlaces.machines.length > 0; prefix: root.prefix + "Machine"; current: root.machine; options: root.shownPlaces.machines; onPicked: (key) => root.machinePicked(key === root.machine ? "" : key) }
    component Caption: Label { Layout.fillWidth: true; Layout.topMargin: Theme.s1; font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: Theme.textMuted }
}
