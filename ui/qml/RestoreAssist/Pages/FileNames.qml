pragma Singleton
import QtQuick

// The words for kinds, topics and decisions of the site file.
QtObject {
    readonly property var kinds: ({
        job: qsTr("Job"),
        milestone: qsTr("Dates of the job"),
        claim: qsTr("Claim"),
        programme: qsTr("Programme rules"),
        visit: qsTr("Visits"),
        party: qsTr("People and companies"),
        occupancy: qsTr("Occupants"),
        notice: qsTr("What people were told"),
        verbal_authority: qsTr("Authority by word"),
        credential: qsTr("Certificates of the crew"),
        power_isolation: qsTr("Power isolation"),
        ppe_use: qsTr("Protective equipment"),
        hazard_test: qsTr("Hazard tests"),
        referral: qsTr("Specialists"),
        source: qsTr("Source of the water"),
        migration_check: qsTr("Where water may have gone"),
        observation: qsTr("Observations"),
        property: qsTr("Building"),
        hvac_check: qsTr("Air handling"),
        material: qsTr("Materials"),
        calibration: qsTr("Checks of meters"),
        work_plan: qsTr("Work plan"),
        containment: qsTr("Containment"),
        pressure_reading: qsTr("Pressure readings"),
        deviation: qsTr("Deviations"),
        removal: qsTr("Removals"),
        biocide_use: qsTr("Antimicrobials"),
        clearance: qsTr("Clearance"),
        regulatory: qsTr("Papers that law asks for"),
        note: qsTr("Notes"),
        contents_item: qsTr("Contents"),
        contents_box: qsTr("Boxes"),
        contents_move: qsTr("Moves")
    })
    readonly property var topics: ({
        loss: qsTr("Loss and claim"),
        people: qsTr("People"),
        safety: qsTr("Safety"),
        findings: qsTr("Findings"),
        plan: qsTr("Plan"),
        work: qsTr("Work"),
        contents: qsTr("Contents")
    })
    readonly property var decisions: ({
        category: qsTr("Category of water"),
        class: qsTr("Class of drying"),
        condition: qsTr("Condition (growth)")
    })
    function kind(key: string): string { return kinds[key] ?? key }
    function topic(key: string): string { return topics[key] ?? key }
    function decision(key: string): string { return decisions[key] ?? key }
    function value(kind: string, value: int): string {
        switch (kind) {
        case "category": return qsTr("Category %1").arg(value)
        case "class": return qsTr("Class %1").arg(value)
        default: return qsTr("Condition %1").arg(value)
        }
    }
    function decided(name: string): string { return qsTr("Decided: %1").arg(value(name.split(" ")[0], Number(name.split(" ")[1]))) }
    function meaning(kind: string, value: int): string {
        switch (kind + value) {
        case "category1": return qsTr("From a clean source")
        case "category2": return qsTr("May make people ill")
        case "category3": return qsTr("Grossly contaminated")
        case "class1": return qsTr("Little of it wet")
        case "class2": return qsTr("Much of it wet")
        case "class3": return qsTr("Most of it wet")
        case "class4": return qsTr("Held in slow materials")
        case "condition1": return qsTr("Nothing unusual")
        case "condition2": return qsTr("Settled spores")
        default: return qsTr("Actual growth")
        }
    }
    // Answers that are given often, to be tapped instead of typed; what is stored is the same in every language.
    function suggestions(kind: string, name: string): list<string> {
        switch (kind + "." + name) {
        case "ppe_use.items": return [QT_TR_NOOP("Safety shoes"), QT_TR_NOOP("Gloves"), QT_TR_NOOP("Eye protection"), QT_TR_NOOP("Hard hat"), QT_TR_NOOP("Respirator"), QT_TR_NOOP("Coverall")]
        case "ppe_use.task": return [QT_TR_NOOP("Readings and equipment"), QT_TR_NOOP("Extraction"), QT_TR_NOOP("Demolition"), QT_TR_NOOP("Cleaning")]
        case "occupancy.vulnerabilities": return [QT_TR_NOOP("None"), QT_TR_NOOP("Infant"), QT_TR_NOOP("Elderly"), QT_TR_NOOP("Respiratory illness"), QT_TR_NOOP("Weak immune system")]
        case "occupancy.pets": return [QT_TR_NOOP("None"), QT_TR_NOOP("Dog"), QT_TR_NOOP("Cat")]
        case "occupancy.advice_given": return [QT_TR_NOOP("Stay out of the drying rooms"), QT_TR_NOOP("Sleep elsewhere while machines run")]
        case "notice.means": return [QT_TR_NOOP("In person"), QT_TR_NOOP("By phone"), QT_TR_NOOP("In writing")]
        case "property.below_grade": return ["basement", "crawlspace", "attic"]
        case "property.hvac": return [QT_TR_NOOP("Ducted"), QT_TR_NOOP("Split unit"), QT_TR_NOOP("Radiators only")]
        case "power_isolation.scope": return [QT_TR_NOOP("All wet rooms"), QT_TR_NOOP("Whole building")]
        case "source.repair_by": return [QT_TR_NOOP("The owner's plumber"), QT_TR_NOOP("The owner"), QT_TR_NOOP("Property manager")]
        case "source.stopped_by": return [QT_TR_NOOP("The owner"), QT_TR_NOOP("The crew"), QT_TR_NOOP("A plumber")]
        case "source.description": return [QT_TR_NOOP("Burst supply hose"), QT_TR_NOOP("Leaking pipe"), QT_TR_NOOP("Overflow"), QT_TR_NOOP("Failed appliance")]
        case "migration_check.description": return [QT_TR_NOOP("No moisture found"), QT_TR_NOOP("Wet, point added")]
        case "material.decision_reason": return [QT_TR_NOOP("Sound, dries in place"), QT_TR_NOOP("Contaminated"), QT_TR_NOOP("Damaged"), QT_TR_NOOP("Cheaper to replace")]
        case "work_plan.goals": return [QT_TR_NOOP("Every point at its goal at two visits")]
        case "visit.gap_reason": return [QT_TR_NOOP("No access"), QT_TR_NOOP("Weather"), QT_TR_NOOP("Client asked for another day")]
        case "claim.assignment_source": return [QT_TR_NOOP("Insurer"), QT_TR_NOOP("Programme"), QT_TR_NOOP("Client called")]
        case "removal.disposal": return [QT_TR_NOOP("Bagged, landfill"), QT_TR_NOOP("Licensed disposal")]
        case "containment.critical_barriers": return [QT_TR_NOOP("Plastic sheeting"), QT_TR_NOOP("Zip door"), QT_TR_NOOP("Sealed vents")]
        default: return []
        }
    }
    function answer(kind: string, name: string, stored: string): string {
        return suggestions(kind, name).includes(stored) ? stored === stored.toLowerCase() ? FileChoices.choice(stored) : qsTr(stored) : stored
    }
    function stored(kind: string, name: string, typed: string): string {
        return suggestions(kind, name).find((key) => answer(kind, name, key) === typed) ?? typed
    }
    function noticeText(kind: string): string {
        switch (kind) {
        case "noise": return qsTr("The machines are loud day and night.")
        case "trip_hazard": return qsTr("Cables and hoses lie on the floors.")
        case "energy_use": return qsTr("The machines use power all day.")
        case "keep_running": return qsTr("Machines must not be switched off or moved.")
        default: return ""
        }
    }
}
