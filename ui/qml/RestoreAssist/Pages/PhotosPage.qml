pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The photos of the job: gallery, camera, import, filing many at once, one at full size.
AppPage {
    id: root
    readonly property PhotosModel photos: app.photos
    readonly property bool wide: width >= Theme.breakpoint
    objectName: "photosPage"
    function show(arguments: var): void {
        if (arguments.photo)
            photos.look(arguments.photo)
        if (arguments.room)
            photos.shooting.chooseRoom(arguments.room)
        if (arguments.point)
            photos.shooting.choosePoint(arguments.point, arguments.room ?? "")
        if (arguments.machine)
            photos.shooting.chooseMachine(arguments.machine)
        if (arguments.phase)
            photos.shooting.choosePhase(arguments.phase)
        if (arguments.camera)
            camera.open()
    }

    DropArea {
        anchors.fill: parent
        onDropped: (drop) => { if (drop.hasUrls) root.photos.shooting.importFiles(drop.urls) }
        Rectangle { anchors { fill: parent; margins: Theme.s2 } visible: parent.containsDrag; color: Theme.none; radius: Theme.radius; border.width: Theme.emphasis; border.color: Theme.primary; z: 1 }
    }
    ColumnLayout {
        anchors { fill: parent; margins: root.wide ? Theme.s5 : Theme.s3 }
        visible: !camera.shown && !viewer.visible
        spacing: Theme.s3
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 3 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                Title { Layout.fillWidth: true; text: qsTr("Photos") }
                UndoButtons { page: root.photos }
            }
            RowLayout {
                spacing: Theme.s2
                AppButton { objectName: "selectPhotos"; Layout.fillWidth: !root.wide; visible: root.photos.rows.count > 0; kind: root.photos.selecting ? AppButton.Kind.Primary : AppButton.Kind.Outline; text: root.photos.selecting ? qsTr("Done") : qsTr("Select"); onClicked: root.photos.setSelecting(!root.photos.selecting) }
                AppButton { objectName: "importPhotos"; Layout.fillWidth: !root.wide; kind: AppButton.Kind.Outline; iconName: Icons.download; text: qsTr("Import"); enabled: !root.photos.shooting.importing.running; onClicked: importSheet.show() }
            }
            AppButton { objectName: "openCamera"; Layout.fillWidth: !root.wide; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.photoCamera; text: qsTr("Take photos"); onClicked: camera.open() }
        }
        Segmented {
            objectName: "photoFilter"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            current: root.photos.filterKey
            onPicked: (key) => root.photos.setFilter(key)
            options: [{ key: "all", text: qsTr("All"), count: root.photos.counts.all }, { key: "to_check", text: qsTr("To check"), count: root.photos.counts.to_check }, { key: "no_place", text: qsTr("No room"), count: root.photos.counts.no_place }]
                .concat(root.photos.phases.filter((phase) => root.photos.counts[phase] > 0).map((phase) => ({ key: phase, text: PhotoNames.phase(phase), count: root.photos.counts[phase] })))
        }
        Problem { Layout.fillWidth: true; words: filing.shown ? "" : root.photos.problem; action: root.photos.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.photos.loaded ? root.photos.dismissProblem() : root.photos.retry() }
        ImportProgress { Layout.fillWidth: true; shooting: root.photos.shooting }
        Note { Layout.fillWidth: true; visible: root.photos.loaded && root.photos.photosThatFit < 50; color: Theme.wet; text: root.photos.photosThatFit === 0 ? qsTr("The disk is full: no more photos fit. Free some space, or sync and purge closed jobs.") : qsTr("Only about %n photos still fit on this tablet.", "", root.photos.photosThatFit) }
        GridView {
            id: grid
            readonly property int columns: Math.max(2, Math.floor(width / Math.max(Theme.px(200), Theme.thumbnail * 0.65)))
            objectName: "photoGrid"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: true
            cacheBuffer: height
            cellWidth: Math.floor(width / columns)
            cellHeight: cellWidth * 0.75 + Theme.px(48)
            model: root.photos.rows
            delegate: PhotoTile {
                width: GridView.view.cellWidth - Theme.s2
                height: GridView.view.cellHeight - Theme.s2
                rows: root.photos.rows
                onClicked: root.photos.selecting ? root.photos.toggle(photoId) : root.photos.look(photoId)
                onPressAndHold: root.photos.toggle(photoId)
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.s6, Theme.px(440))
                visible: root.photos.loaded && root.photos.rows.count === 0
                iconName: Icons.photoCamera
                title: root.photos.counts.all > 0 ? qsTr("No photos here") : qsTr("No photos yet")
                words: root.photos.counts.all > 0 ? qsTr("Other photos of the job are filed elsewhere.") : qsTr("Choose phase and room once, then take as many as you need. Files can be dropped here.")
                action: root.photos.counts.all > 0 ? qsTr("Show all") : ""
                onActed: root.photos.setFilter("all")
            }
        }
        SelectionBar { Layout.fillWidth: true; photos: root.photos; onFileAsked: filing.open(); onTakeBackAsked: takeBack.open() }
    }
    Loader {
        id: viewer
        readonly property bool wanted: root.photos.viewer.photoId !== ""
        anchors.fill: parent
        active: false
        visible: wanted
        onWantedChanged: if (wanted) active = true
        Component.onCompleted: active = wanted
        sourceComponent: PhotoViewer { photos: root.photos; onFileAsked: filing.open(); onTakeBackAsked: takeBack.open() }
    }
    Loader {
        id: camera
        readonly property bool shown: (item as CameraPanel)?.shown ?? false
        function open(): void { active = true; (item as CameraPanel).open() }
        anchors.fill: parent
        active: false
        sourceComponent: CameraPanel { photos: root.photos }
    }
    LazySheet { id: filing; sourceComponent: PhotoFilingSheet { photos: root.photos } }
    LazySheet { id: takeBack; sourceComponent: PhotoTakeBackSheet { photos: root.photos } }
    LazySheet { id: importSheet; sourceComponent: ImportSheet { photos: root.photos; onChosen: dialog.open() } }
    Loader {
        id: dialog
        function open(): void { active = true; (item as FileDialog).open() }
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Choose photos")
            fileMode: FileDialog.OpenFiles
            nameFilters: [qsTr("Photos (*.jpg *.jpeg *.png *.webp)"), qsTr("All files (*)")]
            onAccepted: root.photos.shooting.importFiles(selectedFiles)
        }
    }
    StepNotices { page: root.photos }
}
