import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The meter at hand is not the point's: its values cannot be compared, so a new series begins or nothing is saved.
Sheet {
    id: root
    required property MapModel map
    property string words
    objectName: "seriesSheet"
    function open(why: string): void {
        words = why
        shown = true
    }
    onDismissed: shown = false
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: qsTr("Begin a new series?"); wrapMode: Text.WordWrap }
        Note { Layout.fillWidth: true; text: root.words; color: Theme.text }
        Note { Layout.fillWidth: true; text: qsTr("The point keeps its readings. A new one goes on at the same spot with this meter; the two are never compared.") }
        RowLayout {
            spacing: Theme.s3
            AppButton { objectName: "seriesCancel"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Do not save"); onClicked: root.shown = false }
            AppButton { objectName: "seriesBegin"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; text: qsTr("Begin it"); onClicked: { root.shown = false; root.map.beginSeries() } }
        }
    }
}
