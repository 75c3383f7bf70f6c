pragma Singleton
import QtQuick
import RestoreAssist.Theme

// The words for runs: states, answers, events.
QtObject {
    id: root
    function standing(key: string): string {
        switch (key) {
        case "PENDING": return qsTr("About to begin")
        case "RUNNING": return qsTr("Running")
        case "PAUSED": return qsTr("Paused")
        case "WAITING": return qsTr("Waits for a decision")
        case "IN_DOUBT": return qsTr("In doubt")
        case "COMPLETED": return qsTr("Completed")
        case "FAILED": return qsTr("Failed")
        case "CANCELLED": return qsTr("Cancelled")
        case "SKIPPED": return qsTr("Skipped")
        default: return qsTr("To do")
        }
    }
    function icon(key: string): string {
        switch (key) {
        case "RUNNING": return Icons.sync
        case "PAUSED": return Icons.schedule
        case "WAITING": return Icons.flag
        case "IN_DOUBT": return Icons.warning
        case "COMPLETED": return Icons.checkCircle
        case "FAILED": return Icons.error
        case "CANCELLED": return Icons.close
        case "SKIPPED": return Icons.arrowForward
        default: return Icons.radioButtonUnchecked
        }
    }
    function tone(key: string): color {
        return key === "COMPLETED" ? Theme.dry : key === "FAILED" || key === "IN_DOUBT" ? Theme.wet : key === "WAITING" || key === "PAUSED" ? Theme.drying : key === "RUNNING" ? Theme.primary : Theme.textMuted
    }
    function soft(key: string): color {
        return key === "COMPLETED" ? Theme.drySoft : key === "FAILED" || key === "IN_DOUBT" ? Theme.wetSoft : key === "WAITING" || key === "PAUSED" ? Theme.dryingSoft : key === "RUNNING" ? Theme.primarySoft : Theme.surfaceAlt
    }
    function action(key: string): string {
        return key === "continue" ? qsTr("Approve") : key === "modify" ? qsTr("Send back") : key === "retry" ? qsTr("Try again") : key === "skip" ? qsTr("Go on without") : qsTr("End the run")
    }
    function answered(key: string): string {
        return key === "continue" ? qsTr("Approved") : key === "modify" ? qsTr("Sent back") : key === "retry" ? qsTr("Tried again") : key === "skip" ? qsTr("Went on without") : key === "abort" ? qsTr("Ended the run") : qsTr("Withdrawn")
    }
    function cause(key: string): string {
        return key === "in_doubt" ? qsTr("It is not known whether a step had its effect.") : key === "failure" ? qsTr("A step failed and needs a person.") : key === "guardrail" ? qsTr("A guardrail stopped this; only a person may let it pass.") : key === "planned" ? qsTr("A decision is planned here.") : qsTr("Something that is needed is missing.")
    }
    // What happened, as a sentence: an event of the history by its kind, its subject and its states.
    function happened(e: var): string {
        const what = e.step !== "" ? human(e.step) : human(e.phase)
        switch (e.kind) {
        case "STATE_CHANGED": return e.subject === "run" ? runChanged(e.before, e.after) : stepChanged(what, e.before, e.after)
        case "PHASE_COMPLETE": return qsTr("Phase done: %1").arg(human(e.phase))
        case "WORKFLOW_COMPLETE": return qsTr("Run complete")
        case "CHECKPOINT_REQUESTED": return qsTr("Decision asked for: %1").arg(what)
        case "CHECKPOINT_RESOLVED": return qsTr("%1: %2").arg(answered(e.answer)).arg(what)
        case "STEP_FAILED": return qsTr("An attempt failed: %1").arg(what)
        case "RUN_PAUSED": return qsTr("Run paused")
        case "RUN_RESUMED": return qsTr("Run resumed")
        case "RUN_CANCELLED": return qsTr("Run cancelled")
        case "GUARDRAIL_TRIPPED": return qsTr("Stopped by a guardrail: %1").arg(what)
        case "FALLBACK_APPLIED": return qsTr("Another component stood in: %1").arg(what)
        default: return e.kind
        }
    }
    function runChanged(before: string, after: string): string {
        return before === "" ? qsTr("Run started") : after === "RUNNING" ? qsTr("Run under way") : after === "FAILED" ? qsTr("Run failed") : standing(after)
    }
    function stepChanged(what: string, before: string, after: string): string {
        switch (after) {
        case "RUNNING": return before === "PENDING" || before === "" ? qsTr("Begun: %1").arg(what) : qsTr("Gone on with: %1").arg(what)
        case "COMPLETED": return qsTr("Done: %1").arg(what)
        case "FAILED": return qsTr("Failed: %1").arg(what)
        case "SKIPPED": return qsTr("Left out: %1").arg(what)
        case "IN_DOUBT": return qsTr("Not known whether it happened: %1").arg(what)
        case "CANCELLED": return qsTr("Cancelled: %1").arg(what)
        default: return qsTr("%1: %2").arg(standing(after)).arg(what)
        }
    }
    function done(action: string): string {
        return action === "start" ? qsTr("The run has begun.") : action === "pause" ? qsTr("The run is paused.") : action === "resume" ? qsTr("The run goes on.") : action === "cancel" ? qsTr("The run is cancelled.") : action === "skip" ? qsTr("The step is left out.") : action === "rollback" ? qsTr("A new run begins at that phase.") : action === "retry" ? qsTr("It is tried again.") : qsTr("Your decision is recorded.")
    }
    // The phases and steps that ship, by their ids; others are named as their definition names them.
    readonly property var ids: ({
        initiation: qsTr("Initiation"),
        assessment: qsTr("Assessment"),
        documentation: qsTr("Documentation"),
        review: qsTr("Review"),
        delivery: qsTr("Delivery"),
        client_validator: qsTr("Client validator"),
        project_initializer: qsTr("Project initializer"),
        compliance_checker: qsTr("Compliance checker"),
        damage_categorizer: qsTr("Damage categorizer"),
        measurement_calculator: qsTr("Measurement calculator"),
        photo_analyzer: qsTr("Photo analyzer"),
        report_generator: qsTr("Report generator"),
        estimate_builder: qsTr("Estimate builder"),
        scope_writer: qsTr("Scope writer"),
        compliance_validator: qsTr("Compliance validator"),
        quality_checker: qsTr("Quality checker"),
        document_packager: qsTr("Document packager"),
        email_sender: qsTr("Email sender"),
        archive_manager: qsTr("Archive manager")
    })
    function phaseNote(standing: string, done: int, total: int): string {
        return standing !== "" ? root.standing(standing) : total === 0 ? "" : done < total ? qsTr("%1 of %2").arg(done).arg(total) : qsTr("%n steps", "", total)
    }
    function human(id: string): string { return ids[id.toLowerCase()] ?? qsTranslate("Workflows", id.charAt(0).toUpperCase() + id.slice(1).toLowerCase().replace(/[_-]/g, " ")) }
}
