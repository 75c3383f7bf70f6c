import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The drying log as a file in the person's documents.
Sheet {
    id: root
    required property DryingModel drying
    required property Item chart
    objectName: "exportSheet"
    onDismissed: shown = false
    function keepPicture(): void {
        const path = drying.picturePath()
        if (path !== "")
            chart.grabToImage((result) => root.drying.keepPicture(path, result.image, Theme.surface, Theme.text))
    }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Take the log away") }
            IconButton { objectName: "exportClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.drying.problem; action: qsTr("Close"); onActed: root.drying.dismissProblem() }
        AppButton { objectName: "exportXlsx"; Layout.fillWidth: true; iconName: Icons.gridOn; text: qsTr("Tables for a spreadsheet (XLSX)"); onClicked: root.drying.export("xlsx") }
        AppButton { objectName: "exportCsv"; Layout.fillWidth: true; iconName: Icons.listAlt; text: qsTr("Tables as text (CSV)"); onClicked: root.drying.export("csv") }
        AppButton { objectName: "exportPdf"; Layout.fillWidth: true; iconName: Icons.pictureAsPdf; text: qsTr("All charts on paper (PDF)"); onClicked: root.drying.export("pdf") }
        AppButton { objectName: "exportPng"; Layout.fillWidth: true; enabled: root.chart.visible; iconName: Icons.showChart; text: qsTr("This chart as a picture (PNG)"); onClicked: root.keepPicture() }
        Note { Layout.fillWidth: true; text: qsTr("Files go to the folder RestoreAssist in your documents.") }
    }
}
