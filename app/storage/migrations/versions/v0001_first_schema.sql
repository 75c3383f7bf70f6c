CREATE TABLE audit (
    entry INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    op_hash TEXT NOT NULL,
    device TEXT NOT NULL,
    hash TEXT NOT NULL,
    signature TEXT NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (entry)
);
CREATE INDEX ix_audit_job_id ON audit (job_id);
CREATE INDEX ix_audit_op_id ON audit (op_id);
CREATE TABLE blob (
    number INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    job_id TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    state TEXT DEFAULT 'queued' NOT NULL,
    sent_bytes INTEGER DEFAULT '0' NOT NULL,
    error TEXT,
    CONSTRAINT pk_blob PRIMARY KEY (number),
    CONSTRAINT uq_blob_sha256 UNIQUE (sha256)
);
CREATE INDEX ix_blob_job_id ON blob (job_id, state);
CREATE INDEX ix_blob_state ON blob (state);
CREATE TABLE built_document (
    "key" TEXT NOT NULL,
    document_id TEXT NOT NULL,
    CONSTRAINT pk_built_document PRIMARY KEY ("key")
);
CREATE TABLE draft (
    form_key TEXT NOT NULL,
    job_id TEXT,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (form_key)
);
CREATE INDEX ix_draft_job_id ON draft (job_id);
CREATE TABLE job_summary (
    job_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    number TEXT NOT NULL,
    client_name TEXT NOT NULL,
    address TEXT NOT NULL,
    claim_number TEXT NOT NULL,
    search TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    state TEXT NOT NULL,
    phase TEXT NOT NULL,
    progress_pct INTEGER,
    waiting INTEGER NOT NULL,
    last_visit_at TEXT,
    points_total INTEGER NOT NULL,
    points_dry INTEGER NOT NULL,
    points_wet INTEGER NOT NULL,
    CONSTRAINT pk_job_summary PRIMARY KEY (job_id)
);
CREATE INDEX ix_job_summary_created_at ON job_summary (created_at DESC, job_id);
CREATE INDEX ix_job_summary_state ON job_summary (state, waiting);
CREATE INDEX ix_job_summary_waiting ON job_summary (waiting);
CREATE TABLE message (
    id TEXT NOT NULL,
    "key" TEXT NOT NULL,
    job_id TEXT NOT NULL,
    content TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    CONSTRAINT pk_message PRIMARY KEY (id),
    CONSTRAINT uq_message_key UNIQUE ("key")
);
CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY ("key")
);
CREATE TABLE outbox (
    n INTEGER NOT NULL,
    op_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    op TEXT NOT NULL,
    status TEXT,
    code TEXT,
    message TEXT,
    current TEXT,
    "conflict" TEXT,
    seq INTEGER DEFAULT '0' NOT NULL,
    in_base INTEGER DEFAULT '0' NOT NULL,
    dismissed INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (n)
);
CREATE INDEX ix_outbox_job_id ON outbox (job_id, status, dismissed);
CREATE INDEX ix_outbox_op_id ON outbox (op_id);
CREATE INDEX ix_outbox_overlay ON outbox (job_id, seq) WHERE in_base = 0;
CREATE INDEX ix_outbox_record_id ON outbox (record_id);
CREATE INDEX ix_outbox_status_n ON outbox (status, n);
CREATE TABLE point_summary (
    point_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT pk_point_summary PRIMARY KEY (point_id)
);
CREATE INDEX ix_point_summary_job_id ON point_summary (job_id, state);
CREATE TABLE record_affected_area (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    surface TEXT NOT NULL,
    wet_m2 TEXT NOT NULL,
    total_m2 TEXT NOT NULL,
    wet_height_m TEXT,
    wet_length_m TEXT,
    material_ids TEXT NOT NULL,
    low_evaporation INTEGER NOT NULL,
    insets_over_limit INTEGER NOT NULL,
    contaminated INTEGER NOT NULL,
    ended_at TEXT,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_affected_area PRIMARY KEY (id)
);
CREATE INDEX ix_record_affected_area_job ON record_affected_area (job_id, id);
CREATE INDEX ix_record_affected_area_room_id ON record_affected_area (room_id);
CREATE TABLE record_air_reading (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    role TEXT NOT NULL,
    place TEXT NOT NULL,
    temperature_c TEXT NOT NULL,
    rh_pct TEXT NOT NULL,
    pressure_pa TEXT NOT NULL,
    instrument_id TEXT,
    source TEXT NOT NULL,
    quality TEXT NOT NULL,
    raw TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    monotonic_ns INTEGER NOT NULL,
    operator TEXT NOT NULL,
    supersedes TEXT,
    chamber_id TEXT,
    room_id TEXT,
    placement_id TEXT,
    wet_bulb_c TEXT,
    pressure_measured INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    typed TEXT NOT NULL,
    photo_id TEXT,
    correction_reason TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_air_reading PRIMARY KEY (id)
);
CREATE INDEX ix_record_air_reading_chamber_id ON record_air_reading (chamber_id);
CREATE INDEX ix_record_air_reading_instrument_id ON record_air_reading (instrument_id);
CREATE INDEX ix_record_air_reading_job ON record_air_reading (job_id, id);
CREATE INDEX ix_record_air_reading_photo_id ON record_air_reading (photo_id);
CREATE INDEX ix_record_air_reading_placement_id ON record_air_reading (placement_id);
CREATE INDEX ix_record_air_reading_room_id ON record_air_reading (room_id);
CREATE INDEX ix_record_air_reading_supersedes ON record_air_reading (supersedes);
CREATE INDEX ix_record_air_reading_visit_id ON record_air_reading (visit_id);
CREATE TABLE record_alert_response (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    alert TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    visit_id TEXT,
    point_id TEXT,
    chamber_id TEXT,
    placement_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_alert_response PRIMARY KEY (id)
);
CREATE INDEX ix_record_alert_response_chamber_id ON record_alert_response (chamber_id);
CREATE INDEX ix_record_alert_response_job ON record_alert_response (job_id, id);
CREATE INDEX ix_record_alert_response_placement_id ON record_alert_response (placement_id);
CREATE INDEX ix_record_alert_response_point_id ON record_alert_response (point_id);
CREATE INDEX ix_record_alert_response_visit_id ON record_alert_response (visit_id);
CREATE TABLE record_annotation (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    photo_id TEXT NOT NULL,
    shapes TEXT NOT NULL,
    drawn_by TEXT NOT NULL,
    drawn_at TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_annotation PRIMARY KEY (id)
);
CREATE INDEX ix_record_annotation_job ON record_annotation (job_id, id);
CREATE INDEX ix_record_annotation_photo_id ON record_annotation (photo_id);
CREATE TABLE record_asset (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    kind TEXT NOT NULL,
    make TEXT NOT NULL,
    model TEXT NOT NULL,
    serial TEXT NOT NULL,
    capacity_l_per_day TEXT,
    rating_basis TEXT NOT NULL,
    airflow_m3_per_h TEXT,
    current_a TEXT,
    voltage_v TEXT,
    filter TEXT NOT NULL,
    hepa INTEGER NOT NULL,
    typed TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_asset PRIMARY KEY (id)
);
CREATE INDEX ix_record_asset_job ON record_asset (job_id, id);
CREATE TABLE record_biocide_use (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    product TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    dilution TEXT NOT NULL,
    area TEXT NOT NULL,
    method TEXT NOT NULL,
    applied_by TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    ventilation TEXT NOT NULL,
    client_informed_at TEXT,
    consent TEXT NOT NULL,
    consent_by TEXT,
    area_m2 TEXT,
    in_hvac INTEGER NOT NULL,
    hvac_approval TEXT NOT NULL,
    room_id TEXT,
    visit_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_biocide_use PRIMARY KEY (id)
);
CREATE INDEX ix_record_biocide_use_consent_by ON record_biocide_use (consent_by);
CREATE INDEX ix_record_biocide_use_job ON record_biocide_use (job_id, id);
CREATE INDEX ix_record_biocide_use_room_id ON record_biocide_use (room_id);
CREATE INDEX ix_record_biocide_use_visit_id ON record_biocide_use (visit_id);
CREATE TABLE record_calibration (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    instrument_id TEXT NOT NULL,
    method TEXT NOT NULL,
    passed INTEGER NOT NULL,
    checked_at TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    reference_value TEXT,
    shown_value TEXT,
    unit TEXT,
    due_at TEXT,
    document_id TEXT,
    note TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_calibration PRIMARY KEY (id)
);
CREATE INDEX ix_record_calibration_document_id ON record_calibration (document_id);
CREATE INDEX ix_record_calibration_instrument_id ON record_calibration (instrument_id);
CREATE INDEX ix_record_calibration_job ON record_calibration (job_id, id);
CREATE TABLE record_chamber (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    name TEXT NOT NULL,
    method TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    containment TEXT NOT NULL,
    volume_m3 TEXT,
    cavities TEXT NOT NULL,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_chamber PRIMARY KEY (id)
);
CREATE INDEX ix_record_chamber_job ON record_chamber (job_id, id);
CREATE TABLE record_chamber_room (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    chamber_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    from_at TEXT NOT NULL,
    until_at TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_chamber_room PRIMARY KEY (id)
);
CREATE INDEX ix_record_chamber_room_chamber_id ON record_chamber_room (chamber_id);
CREATE INDEX ix_record_chamber_room_job ON record_chamber_room (job_id, id);
CREATE INDEX ix_record_chamber_room_room_id ON record_chamber_room (room_id);
CREATE TABLE record_checkpoint (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    phase TEXT NOT NULL,
    title TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    state TEXT NOT NULL,
    action TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_checkpoint PRIMARY KEY (id)
);
CREATE INDEX ix_record_checkpoint_job ON record_checkpoint (job_id, id);
CREATE INDEX ix_record_checkpoint_run_id ON record_checkpoint (run_id);
CREATE TABLE record_circuit (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    label TEXT NOT NULL,
    breaker_a TEXT NOT NULL,
    voltage_v TEXT NOT NULL,
    outlets TEXT NOT NULL,
    shared_load_a TEXT,
    room_id TEXT,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_circuit PRIMARY KEY (id)
);
CREATE INDEX ix_record_circuit_job ON record_circuit (job_id, id);
CREATE INDEX ix_record_circuit_room_id ON record_circuit (room_id);
CREATE TABLE record_claim (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    claim_number TEXT NOT NULL,
    policy_number TEXT NOT NULL,
    carrier_id TEXT,
    adjuster_id TEXT,
    programme_id TEXT,
    assignment_source TEXT NOT NULL,
    assigned_at TEXT,
    deductible TEXT,
    approval_limit TEXT,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_claim PRIMARY KEY (id)
);
CREATE INDEX ix_record_claim_adjuster_id ON record_claim (adjuster_id);
CREATE INDEX ix_record_claim_carrier_id ON record_claim (carrier_id);
CREATE INDEX ix_record_claim_job ON record_claim (job_id, id);
CREATE INDEX ix_record_claim_programme_id ON record_claim (programme_id);
CREATE TABLE record_clearance (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    passed INTEGER NOT NULL,
    visually_clean INTEGER NOT NULL,
    dry INTEGER NOT NULL,
    odour_free INTEGER NOT NULL,
    judged_by TEXT NOT NULL,
    judged_at TEXT NOT NULL,
    independent INTEGER NOT NULL,
    disclosure TEXT NOT NULL,
    cause_addressed INTEGER,
    room_id TEXT,
    chamber_id TEXT,
    party_id TEXT,
    laboratory_document_id TEXT,
    note TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_clearance PRIMARY KEY (id)
);
CREATE INDEX ix_record_clearance_chamber_id ON record_clearance (chamber_id);
CREATE INDEX ix_record_clearance_job ON record_clearance (job_id, id);
CREATE INDEX ix_record_clearance_laboratory_document_id ON record_clearance (laboratory_document_id);
CREATE INDEX ix_record_clearance_party_id ON record_clearance (party_id);
CREATE INDEX ix_record_clearance_room_id ON record_clearance (room_id);
CREATE TABLE record_containment (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    chamber_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    built_at TEXT,
    removed_at TEXT,
    critical_barriers TEXT NOT NULL,
    hvac_isolated INTEGER,
    entry TEXT NOT NULL,
    signage INTEGER NOT NULL,
    negative_pressure INTEGER NOT NULL,
    photo_ids TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_containment PRIMARY KEY (id)
);
CREATE INDEX ix_record_containment_chamber_id ON record_containment (chamber_id);
CREATE INDEX ix_record_containment_job ON record_containment (job_id, id);
CREATE TABLE record_contents_box (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    code TEXT NOT NULL,
    location TEXT NOT NULL,
    room_id TEXT,
    packed_by TEXT NOT NULL,
    packed_at TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_contents_box PRIMARY KEY (id)
);
CREATE INDEX ix_record_contents_box_job ON record_contents_box (job_id, id);
CREATE INDEX ix_record_contents_box_room_id ON record_contents_box (room_id);
CREATE TABLE record_contents_item (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    description TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    condition TEXT NOT NULL,
    disposition TEXT NOT NULL,
    room_id TEXT,
    box_id TEXT,
    location TEXT NOT NULL,
    value TEXT,
    age_years INTEGER,
    decision_reason TEXT NOT NULL,
    photo_ids TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_contents_item PRIMARY KEY (id)
);
CREATE INDEX ix_record_contents_item_box_id ON record_contents_item (box_id);
CREATE INDEX ix_record_contents_item_job ON record_contents_item (job_id, id);
CREATE INDEX ix_record_contents_item_room_id ON record_contents_item (room_id);
CREATE TABLE record_contents_move (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    item_id TEXT,
    box_id TEXT,
    from_location TEXT NOT NULL,
    to_location TEXT NOT NULL,
    moved_by TEXT NOT NULL,
    moved_at TEXT NOT NULL,
    received_by TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_contents_move PRIMARY KEY (id)
);
CREATE INDEX ix_record_contents_move_box_id ON record_contents_move (box_id);
CREATE INDEX ix_record_contents_move_item_id ON record_contents_move (item_id);
CREATE INDEX ix_record_contents_move_job ON record_contents_move (job_id, id);
CREATE TABLE record_control_reading (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    instrument_id TEXT,
    scale TEXT NOT NULL,
    depth_mm TEXT,
    material TEXT NOT NULL,
    value TEXT NOT NULL,
    rank TEXT NOT NULL,
    place TEXT NOT NULL,
    source TEXT NOT NULL,
    quality TEXT NOT NULL,
    raw TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    monotonic_ns INTEGER NOT NULL,
    operator TEXT NOT NULL,
    room_id TEXT,
    visit_id TEXT,
    reason TEXT NOT NULL,
    photo_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_control_reading PRIMARY KEY (id)
);
CREATE INDEX ix_record_control_reading_instrument_id ON record_control_reading (instrument_id);
CREATE INDEX ix_record_control_reading_job ON record_control_reading (job_id, id);
CREATE INDEX ix_record_control_reading_photo_id ON record_control_reading (photo_id);
CREATE INDEX ix_record_control_reading_room_id ON record_control_reading (room_id);
CREATE INDEX ix_record_control_reading_visit_id ON record_control_reading (visit_id);
CREATE TABLE record_credential (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_on TEXT,
    expires_on TEXT,
    document_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_credential PRIMARY KEY (id)
);
CREATE INDEX ix_record_credential_document_id ON record_credential (document_id);
CREATE INDEX ix_record_credential_job ON record_credential (job_id, id);
CREATE TABLE record_custody_event (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    photo_id TEXT NOT NULL,
    action TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    device_id TEXT NOT NULL,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_custody_event PRIMARY KEY (id)
);
CREATE INDEX ix_record_custody_event_job ON record_custody_event (job_id, id);
CREATE INDEX ix_record_custody_event_photo_id ON record_custody_event (photo_id);
CREATE TABLE record_determination (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value INTEGER NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    area_id TEXT,
    chamber_id TEXT,
    room_id TEXT,
    visit_id TEXT,
    role TEXT NOT NULL,
    inputs TEXT NOT NULL,
    proposed INTEGER,
    justification TEXT NOT NULL,
    independent INTEGER,
    photo_ids TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_determination PRIMARY KEY (id)
);
CREATE INDEX ix_record_determination_area_id ON record_determination (area_id);
CREATE INDEX ix_record_determination_chamber_id ON record_determination (chamber_id);
CREATE INDEX ix_record_determination_job ON record_determination (job_id, id);
CREATE INDEX ix_record_determination_room_id ON record_determination (room_id);
CREATE INDEX ix_record_determination_visit_id ON record_determination (visit_id);
CREATE TABLE record_deviation (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    risk TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    room_id TEXT,
    photo_ids TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_deviation PRIMARY KEY (id)
);
CREATE INDEX ix_record_deviation_job ON record_deviation (job_id, id);
CREATE INDEX ix_record_deviation_room_id ON record_deviation (room_id);
CREATE TABLE record_document (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    revision INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    built_at TEXT NOT NULL,
    built_by TEXT NOT NULL,
    run_id TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_document PRIMARY KEY (id)
);
CREATE INDEX ix_record_document_job ON record_document (job_id, id);
CREATE INDEX ix_record_document_sha256 ON record_document (sha256);
CREATE TABLE record_equipment_log (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    placement_id TEXT NOT NULL,
    day TEXT NOT NULL,
    running INTEGER NOT NULL,
    hours TEXT NOT NULL,
    logged_at TEXT NOT NULL,
    logged_by TEXT NOT NULL,
    visit_id TEXT,
    hour_meter_h TEXT,
    filter_changed INTEGER NOT NULL,
    condensate_l TEXT,
    note TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_equipment_log PRIMARY KEY (id)
);
CREATE INDEX ix_record_equipment_log_job ON record_equipment_log (job_id, id);
CREATE INDEX ix_record_equipment_log_placement_id ON record_equipment_log (placement_id);
CREATE INDEX ix_record_equipment_log_visit_id ON record_equipment_log (visit_id);
CREATE TABLE record_estimate (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    price_list TEXT NOT NULL,
    tax_rules TEXT NOT NULL,
    line_item_ids TEXT NOT NULL,
    subtotal TEXT NOT NULL,
    tax TEXT NOT NULL,
    overhead TEXT NOT NULL,
    profit TEXT NOT NULL,
    total TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    details TEXT NOT NULL,
    document_id TEXT,
    supplement_reason TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_estimate PRIMARY KEY (id)
);
CREATE INDEX ix_record_estimate_document_id ON record_estimate (document_id);
CREATE INDEX ix_record_estimate_job ON record_estimate (job_id, id);
CREATE TABLE record_form (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    template_key TEXT NOT NULL,
    template_version TEXT NOT NULL,
    title TEXT NOT NULL,
    "values" TEXT NOT NULL,
    rendered_sha256 TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    document_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_form PRIMARY KEY (id)
);
CREATE INDEX ix_record_form_document_id ON record_form (document_id);
CREATE INDEX ix_record_form_job ON record_form (job_id, id);
CREATE TABLE record_hazard_assessment (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    hazards TEXT NOT NULL,
    entry_allowed INTEGER NOT NULL,
    assessed_by TEXT NOT NULL,
    assessed_at TEXT NOT NULL,
    visit_id TEXT,
    note TEXT NOT NULL,
    photo_ids TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_hazard_assessment PRIMARY KEY (id)
);
CREATE INDEX ix_record_hazard_assessment_job ON record_hazard_assessment (job_id, id);
CREATE INDEX ix_record_hazard_assessment_visit_id ON record_hazard_assessment (visit_id);
CREATE TABLE record_hazard_test (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    hazard TEXT NOT NULL,
    finding TEXT NOT NULL,
    basis TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    material_id TEXT,
    sample_number TEXT NOT NULL,
    laboratory TEXT NOT NULL,
    document_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_hazard_test PRIMARY KEY (id)
);
CREATE INDEX ix_record_hazard_test_document_id ON record_hazard_test (document_id);
CREATE INDEX ix_record_hazard_test_job ON record_hazard_test (job_id, id);
CREATE INDEX ix_record_hazard_test_material_id ON record_hazard_test (material_id);
CREATE TABLE record_hvac_check (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    state TEXT NOT NULL,
    contaminated TEXT NOT NULL,
    returns_inspected INTEGER NOT NULL,
    specialist_needed TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    note TEXT NOT NULL,
    findings TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_hvac_check PRIMARY KEY (id)
);
CREATE INDEX ix_record_hvac_check_job ON record_hvac_check (job_id, id);
CREATE TABLE record_instrument (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    make TEXT NOT NULL,
    model TEXT NOT NULL,
    serial TEXT NOT NULL,
    driver TEXT NOT NULL,
    scale TEXT,
    resolution TEXT NOT NULL,
    calibrated_at TEXT,
    kind TEXT NOT NULL,
    probe TEXT NOT NULL,
    range_low TEXT,
    range_high TEXT,
    setting TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_instrument PRIMARY KEY (id)
);
CREATE INDEX ix_record_instrument_job ON record_instrument (job_id, id);
CREATE INDEX ix_record_instrument_serial ON record_instrument (serial);
CREATE TABLE record_job (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    number TEXT NOT NULL,
    client_name TEXT NOT NULL,
    address TEXT NOT NULL,
    claim_number TEXT NOT NULL,
    carrier TEXT NOT NULL,
    source_of_loss TEXT NOT NULL,
    loss_at TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    elevation_m TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    job_type TEXT NOT NULL,
    peril TEXT NOT NULL,
    cause TEXT NOT NULL,
    catastrophe_code TEXT NOT NULL,
    loss_time_known INTEGER NOT NULL,
    loss_time_note TEXT NOT NULL,
    elevation_typed TEXT,
    currency TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    loss_id TEXT,
    retain_until TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_job PRIMARY KEY (id)
);
CREATE INDEX ix_record_job_created_at ON record_job (created_at);
CREATE INDEX ix_record_job_job ON record_job (job_id, id);
CREATE INDEX ix_record_job_loss_id ON record_job (loss_id);
CREATE INDEX ix_record_job_state ON record_job (state);
CREATE TABLE record_level (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    name TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    height_m TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_level PRIMARY KEY (id)
);
CREATE INDEX ix_record_level_job ON record_level (job_id, id);
CREATE TABLE record_line_item (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    code_system TEXT NOT NULL,
    category_code TEXT NOT NULL,
    selector TEXT NOT NULL,
    activity TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    formula TEXT NOT NULL,
    scope_item_id TEXT,
    room_id TEXT,
    starts_on TEXT,
    ends_on TEXT,
    water_category INTEGER,
    water_class INTEGER,
    after_hours INTEGER NOT NULL,
    bagged INTEGER NOT NULL,
    unit_price TEXT,
    price_source TEXT NOT NULL,
    placement_ids TEXT NOT NULL,
    photo_ids TEXT NOT NULL,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_line_item PRIMARY KEY (id)
);
CREATE INDEX ix_record_line_item_job ON record_line_item (job_id, id);
CREATE INDEX ix_record_line_item_room_id ON record_line_item (room_id);
CREATE INDEX ix_record_line_item_scope_item_id ON record_line_item (scope_item_id);
CREATE TABLE record_material (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    surface TEXT NOT NULL,
    catalogue_key TEXT NOT NULL,
    porosity TEXT NOT NULL,
    evaporation TEXT NOT NULL,
    layers TEXT NOT NULL,
    restorability TEXT NOT NULL,
    decision_reason TEXT NOT NULL,
    suspected TEXT NOT NULL,
    area_m2 TEXT,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_material PRIMARY KEY (id)
);
CREATE INDEX ix_record_material_job ON record_material (job_id, id);
CREATE INDEX ix_record_material_room_id ON record_material (room_id);
CREATE TABLE record_migration_check (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    place TEXT NOT NULL,
    finding TEXT NOT NULL,
    description TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    room_id TEXT,
    reading_id TEXT,
    photo_ids TEXT NOT NULL,
    visit_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_migration_check PRIMARY KEY (id)
);
CREATE INDEX ix_record_migration_check_job ON record_migration_check (job_id, id);
CREATE INDEX ix_record_migration_check_reading_id ON record_migration_check (reading_id);
CREATE INDEX ix_record_migration_check_room_id ON record_migration_check (room_id);
CREATE INDEX ix_record_migration_check_visit_id ON record_migration_check (visit_id);
CREATE TABLE record_milestone (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_milestone PRIMARY KEY (id)
);
CREATE INDEX ix_record_milestone_job ON record_milestone (job_id, id);
CREATE TABLE record_note (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    text TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    visit_id TEXT,
    room_id TEXT,
    point_id TEXT,
    photo_ids TEXT NOT NULL,
    ai_drafted INTEGER NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_note PRIMARY KEY (id)
);
CREATE INDEX ix_record_note_job ON record_note (job_id, id);
CREATE INDEX ix_record_note_point_id ON record_note (point_id);
CREATE INDEX ix_record_note_room_id ON record_note (room_id);
CREATE INDEX ix_record_note_visit_id ON record_note (visit_id);
CREATE TABLE record_notice (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    told_to TEXT NOT NULL,
    text TEXT NOT NULL,
    told_by TEXT NOT NULL,
    told_at TEXT NOT NULL,
    means TEXT NOT NULL,
    party_id TEXT,
    details TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_notice PRIMARY KEY (id)
);
CREATE INDEX ix_record_notice_job ON record_notice (job_id, id);
CREATE INDEX ix_record_notice_party_id ON record_notice (party_id);
CREATE TABLE record_observation (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    seen_by TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    room_id TEXT,
    visit_id TEXT,
    area_m2 TEXT,
    photo_ids TEXT NOT NULL,
    reading_id TEXT,
    owner_told_at TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_observation PRIMARY KEY (id)
);
CREATE INDEX ix_record_observation_job ON record_observation (job_id, id);
CREATE INDEX ix_record_observation_reading_id ON record_observation (reading_id);
CREATE INDEX ix_record_observation_room_id ON record_observation (room_id);
CREATE INDEX ix_record_observation_visit_id ON record_observation (visit_id);
CREATE TABLE record_occupancy (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    occupants INTEGER NOT NULL,
    vulnerabilities TEXT NOT NULL,
    pets TEXT NOT NULL,
    staying INTEGER,
    advice_given TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_occupancy PRIMARY KEY (id)
);
CREATE INDEX ix_record_occupancy_job ON record_occupancy (job_id, id);
CREATE TABLE record_party (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT,
    authority TEXT NOT NULL,
    approval_limit TEXT,
    authority_note TEXT NOT NULL,
    registration TEXT NOT NULL,
    independent INTEGER,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_party PRIMARY KEY (id)
);
CREATE INDEX ix_record_party_job ON record_party (job_id, id);
CREATE TABLE record_photo (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    visit_id TEXT,
    room_id TEXT,
    point_id TEXT,
    phase TEXT NOT NULL,
    caption TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    asset_id TEXT,
    original_name TEXT NOT NULL,
    exif_taken_at TEXT,
    time_zone TEXT NOT NULL,
    latitude TEXT,
    longitude TEXT,
    orientation INTEGER,
    thumbnail_sha256 TEXT NOT NULL,
    sharpness TEXT,
    warnings TEXT NOT NULL,
    exif TEXT NOT NULL,
    perceptual_hash TEXT NOT NULL,
    infrared_pair_id TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_photo PRIMARY KEY (id)
);
CREATE INDEX ix_record_photo_asset_id ON record_photo (asset_id);
CREATE INDEX ix_record_photo_infrared_pair_id ON record_photo (infrared_pair_id);
CREATE INDEX ix_record_photo_job ON record_photo (job_id, id);
CREATE INDEX ix_record_photo_point_id ON record_photo (point_id);
CREATE INDEX ix_record_photo_room_id ON record_photo (room_id);
CREATE INDEX ix_record_photo_sha256 ON record_photo (sha256);
CREATE INDEX ix_record_photo_visit_id ON record_photo (visit_id);
CREATE TABLE record_photo_filing (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    photo_id TEXT NOT NULL,
    phase TEXT NOT NULL,
    caption TEXT NOT NULL,
    room_id TEXT,
    point_id TEXT,
    asset_id TEXT,
    item_id TEXT,
    visit_id TEXT,
    redacted INTEGER NOT NULL,
    before_photo_id TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_photo_filing PRIMARY KEY (id)
);
CREATE INDEX ix_record_photo_filing_asset_id ON record_photo_filing (asset_id);
CREATE INDEX ix_record_photo_filing_before_photo_id ON record_photo_filing (before_photo_id);
CREATE INDEX ix_record_photo_filing_item_id ON record_photo_filing (item_id);
CREATE INDEX ix_record_photo_filing_job ON record_photo_filing (job_id, id);
CREATE INDEX ix_record_photo_filing_photo_id ON record_photo_filing (photo_id);
CREATE INDEX ix_record_photo_filing_point_id ON record_photo_filing (point_id);
CREATE INDEX ix_record_photo_filing_room_id ON record_photo_filing (room_id);
CREATE INDEX ix_record_photo_filing_visit_id ON record_photo_filing (visit_id);
CREATE TABLE record_placement (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    placed_at TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    chamber_id TEXT,
    circuit_id TEXT,
    x_m TEXT,
    y_m TEXT,
    start_h TEXT,
    removed_at TEXT,
    removed_by TEXT NOT NULL,
    removal_reason TEXT NOT NULL,
    end_h TEXT,
    photo_ids TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_placement PRIMARY KEY (id)
);
CREATE INDEX ix_record_placement_asset_id ON record_placement (asset_id);
CREATE INDEX ix_record_placement_chamber_id ON record_placement (chamber_id);
CREATE INDEX ix_record_placement_circuit_id ON record_placement (circuit_id);
CREATE INDEX ix_record_placement_job ON record_placement (job_id, id);
CREATE INDEX ix_record_placement_room_id ON record_placement (room_id);
CREATE TABLE record_plan_node (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    level_id TEXT NOT NULL,
    x_m TEXT NOT NULL,
    y_m TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_plan_node PRIMARY KEY (id)
);
CREATE INDEX ix_record_plan_node_job ON record_plan_node (job_id, id);
CREATE INDEX ix_record_plan_node_level_id ON record_plan_node (level_id);
CREATE TABLE record_point (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    label TEXT NOT NULL,
    spot TEXT NOT NULL,
    surface TEXT NOT NULL,
    material TEXT NOT NULL,
    scale TEXT NOT NULL,
    depth_mm TEXT,
    instrument_id TEXT NOT NULL,
    x_m TEXT NOT NULL,
    y_m TEXT NOT NULL,
    goal TEXT,
    status TEXT NOT NULL,
    material_id TEXT,
    height_m TEXT,
    continues TEXT,
    created_visit_id TEXT,
    closed_visit_id TEXT,
    status_reason TEXT NOT NULL,
    status_photo_id TEXT,
    created_at TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_point PRIMARY KEY (id)
);
CREATE INDEX ix_record_point_closed_visit_id ON record_point (closed_visit_id);
CREATE INDEX ix_record_point_continues ON record_point (continues);
CREATE INDEX ix_record_point_created_visit_id ON record_point (created_visit_id);
CREATE INDEX ix_record_point_instrument_id ON record_point (instrument_id);
CREATE INDEX ix_record_point_job ON record_point (job_id, id);
CREATE INDEX ix_record_point_material_id ON record_point (material_id);
CREATE INDEX ix_record_point_room_id ON record_point (room_id);
CREATE INDEX ix_record_point_status_photo_id ON record_point (status_photo_id);
CREATE TABLE record_point_skip (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    point_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_point_skip PRIMARY KEY (id)
);
CREATE INDEX ix_record_point_skip_job ON record_point_skip (job_id, id);
CREATE INDEX ix_record_point_skip_point_id ON record_point_skip (point_id);
CREATE INDEX ix_record_point_skip_visit_id ON record_point_skip (visit_id);
CREATE TABLE record_power_isolation (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    state TEXT NOT NULL,
    scope TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    lock_tag TEXT NOT NULL,
    restored_at TEXT,
    room_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_power_isolation PRIMARY KEY (id)
);
CREATE INDEX ix_record_power_isolation_job ON record_power_isolation (job_id, id);
CREATE INDEX ix_record_power_isolation_room_id ON record_power_isolation (room_id);
CREATE TABLE record_ppe_use (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    person TEXT NOT NULL,
    task TEXT NOT NULL,
    items TEXT NOT NULL,
    used_at TEXT NOT NULL,
    respirator TEXT NOT NULL,
    fit_test_on_file TEXT NOT NULL,
    medical_on_file TEXT NOT NULL,
    visit_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_ppe_use PRIMARY KEY (id)
);
CREATE INDEX ix_record_ppe_use_job ON record_ppe_use (job_id, id);
CREATE INDEX ix_record_ppe_use_visit_id ON record_ppe_use (visit_id);
CREATE TABLE record_pressure_reading (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    chamber_id TEXT NOT NULL,
    difference_pa TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    monotonic_ns INTEGER NOT NULL,
    operator TEXT NOT NULL,
    source TEXT NOT NULL,
    quality TEXT NOT NULL,
    raw TEXT NOT NULL,
    instrument_id TEXT,
    visit_id TEXT,
    zeroed INTEGER NOT NULL,
    typed TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_pressure_reading PRIMARY KEY (id)
);
CREATE INDEX ix_record_pressure_reading_chamber_id ON record_pressure_reading (chamber_id);
CREATE INDEX ix_record_pressure_reading_instrument_id ON record_pressure_reading (instrument_id);
CREATE INDEX ix_record_pressure_reading_job ON record_pressure_reading (job_id, id);
CREATE INDEX ix_record_pressure_reading_visit_id ON record_pressure_reading (visit_id);
CREATE TABLE record_programme (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    adopted_at TEXT NOT NULL,
    adopted_by TEXT NOT NULL,
    visit_every_h INTEGER NOT NULL,
    required_photos TEXT NOT NULL,
    required_forms TEXT NOT NULL,
    report_formats TEXT NOT NULL,
    locks_after_send INTEGER NOT NULL,
    equipment_caps TEXT NOT NULL,
    approval_limits TEXT NOT NULL,
    approval_amount TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_programme PRIMARY KEY (id)
);
CREATE INDEX ix_record_programme_job ON record_programme (job_id, id);
CREATE TABLE record_property (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    use TEXT NOT NULL,
    year_built INTEGER,
    construction TEXT NOT NULL,
    storeys INTEGER NOT NULL,
    occupied TEXT NOT NULL,
    latitude TEXT,
    longitude TEXT,
    elevation_basis TEXT NOT NULL,
    build_out TEXT NOT NULL,
    envelope TEXT NOT NULL,
    hvac TEXT NOT NULL,
    hvac_supports_drying TEXT NOT NULL,
    prevailing_weather TEXT NOT NULL,
    below_grade TEXT NOT NULL,
    known_hazards TEXT NOT NULL,
    earlier_losses TEXT NOT NULL,
    painted_interior TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_property PRIMARY KEY (id)
);
CREATE INDEX ix_record_property_job ON record_property (job_id, id);
CREATE TABLE record_reading (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    point_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    value TEXT,
    token TEXT,
    scale TEXT NOT NULL,
    depth_mm TEXT,
    instrument_id TEXT,
    source TEXT NOT NULL,
    quality TEXT NOT NULL,
    raw TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    monotonic_ns INTEGER NOT NULL,
    operator TEXT NOT NULL,
    supersedes TEXT,
    material TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    typed TEXT,
    photo_id TEXT,
    temperature_correction TEXT,
    species_correction TEXT,
    correction_reason TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_reading PRIMARY KEY (id)
);
CREATE INDEX ix_record_reading_instrument_id ON record_reading (instrument_id);
CREATE INDEX ix_record_reading_job ON record_reading (job_id, id);
CREATE INDEX ix_record_reading_photo_id ON record_reading (photo_id);
CREATE INDEX "ix_record_reading_point_id+taken_at" ON record_reading (point_id, taken_at);
CREATE INDEX ix_record_reading_supersedes ON record_reading (supersedes);
CREATE INDEX ix_record_reading_visit_id ON record_reading (visit_id);
CREATE TABLE record_referral (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    specialist TEXT NOT NULL,
    reason TEXT NOT NULL,
    declined INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    party_id TEXT,
    answer TEXT NOT NULL,
    document_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_referral PRIMARY KEY (id)
);
CREATE INDEX ix_record_referral_document_id ON record_referral (document_id);
CREATE INDEX ix_record_referral_job ON record_referral (job_id, id);
CREATE INDEX ix_record_referral_party_id ON record_referral (party_id);
CREATE TABLE record_regulatory (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    reference TEXT NOT NULL,
    done_by TEXT NOT NULL,
    done_at TEXT NOT NULL,
    details TEXT NOT NULL,
    document_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_regulatory PRIMARY KEY (id)
);
CREATE INDEX ix_record_regulatory_document_id ON record_regulatory (document_id);
CREATE INDEX ix_record_regulatory_job ON record_regulatory (job_id, id);
CREATE TABLE record_removal (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    description TEXT NOT NULL,
    reason TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    removed_at TEXT NOT NULL,
    before_photo_ids TEXT NOT NULL,
    after_photo_ids TEXT NOT NULL,
    material_id TEXT,
    visit_id TEXT,
    quantities TEXT NOT NULL,
    bagged INTEGER NOT NULL,
    cleaned TEXT NOT NULL,
    disposal TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_removal PRIMARY KEY (id)
);
CREATE INDEX ix_record_removal_job ON record_removal (job_id, id);
CREATE INDEX ix_record_removal_material_id ON record_removal (material_id);
CREATE INDEX ix_record_removal_room_id ON record_removal (room_id);
CREATE INDEX ix_record_removal_visit_id ON record_removal (visit_id);
CREATE TABLE record_retraction (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    retracted_by TEXT NOT NULL,
    retracted_at TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_retraction PRIMARY KEY (id)
);
CREATE INDEX ix_record_retraction_job ON record_retraction (job_id, id);
CREATE INDEX ix_record_retraction_record_id ON record_retraction (record_id);
CREATE TABLE record_room (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    length_m TEXT NOT NULL,
    width_m TEXT NOT NULL,
    height_m TEXT NOT NULL,
    x_m TEXT NOT NULL,
    y_m TEXT NOT NULL,
    level_id TEXT,
    outline TEXT NOT NULL,
    other_heights_m TEXT NOT NULL,
    openings TEXT NOT NULL,
    insets TEXT NOT NULL,
    wall_ids TEXT NOT NULL,
    use TEXT NOT NULL,
    typed TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_room PRIMARY KEY (id)
);
CREATE INDEX ix_record_room_job ON record_room (job_id, id);
CREATE INDEX ix_record_room_level_id ON record_room (level_id);
CREATE TABLE record_rule_override (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    role TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    device_id TEXT NOT NULL,
    evidence TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_rule_override PRIMARY KEY (id)
);
CREATE INDEX ix_record_rule_override_job ON record_rule_override (job_id, id);
CREATE TABLE record_run (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    definition_id TEXT NOT NULL,
    definition_version TEXT NOT NULL,
    state TEXT NOT NULL,
    phase TEXT NOT NULL,
    progress_pct INTEGER NOT NULL,
    started_by TEXT NOT NULL,
    started_at TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_run PRIMARY KEY (id)
);
CREATE INDEX ix_record_run_job ON record_run (job_id, id);
CREATE TABLE record_scope_item (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    concept TEXT NOT NULL,
    description TEXT NOT NULL,
    room_id TEXT,
    area_id TEXT,
    quantity TEXT,
    unit TEXT NOT NULL,
    reason TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_scope_item PRIMARY KEY (id)
);
CREATE INDEX ix_record_scope_item_area_id ON record_scope_item (area_id);
CREATE INDEX ix_record_scope_item_job ON record_scope_item (job_id, id);
CREATE INDEX ix_record_scope_item_room_id ON record_scope_item (room_id);
CREATE TABLE record_signature (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    form_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    signer TEXT NOT NULL,
    capacity TEXT NOT NULL,
    intent TEXT NOT NULL,
    signed_sha256 TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    witnessed_by TEXT NOT NULL,
    strokes TEXT NOT NULL,
    party_id TEXT,
    device_id TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    refusal_reason TEXT NOT NULL,
    role TEXT NOT NULL,
    document_id TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_signature PRIMARY KEY (id)
);
CREATE INDEX ix_record_signature_document_id ON record_signature (document_id);
CREATE INDEX ix_record_signature_form_id ON record_signature (form_id);
CREATE INDEX ix_record_signature_job ON record_signature (job_id, id);
CREATE INDEX ix_record_signature_party_id ON record_signature (party_id);
CREATE TABLE record_sizing (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    inputs TEXT NOT NULL,
    chart_edition TEXT NOT NULL,
    working TEXT NOT NULL,
    recommended_low INTEGER NOT NULL,
    recommended_high INTEGER NOT NULL,
    unit TEXT NOT NULL,
    calculated_by TEXT NOT NULL,
    calculated_at TEXT NOT NULL,
    chamber_id TEXT,
    room_id TEXT,
    placed INTEGER,
    difference_code TEXT NOT NULL,
    difference_reason TEXT NOT NULL,
    typed TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_sizing PRIMARY KEY (id)
);
CREATE INDEX ix_record_sizing_chamber_id ON record_sizing (chamber_id);
CREATE INDEX ix_record_sizing_job ON record_sizing (job_id, id);
CREATE INDEX ix_record_sizing_room_id ON record_sizing (room_id);
CREATE TABLE record_source (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    found TEXT NOT NULL,
    description TEXT NOT NULL,
    water_source TEXT NOT NULL,
    stopped TEXT NOT NULL,
    stopped_at TEXT,
    stopped_by TEXT NOT NULL,
    repair_by TEXT NOT NULL,
    search_by TEXT NOT NULL,
    room_id TEXT,
    photo_ids TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_source PRIMARY KEY (id)
);
CREATE INDEX ix_record_source_job ON record_source (job_id, id);
CREATE INDEX ix_record_source_room_id ON record_source (room_id);
CREATE TABLE record_verbal_authority (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    given_by TEXT NOT NULL,
    capacity TEXT NOT NULL,
    scope TEXT NOT NULL,
    given_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    party_id TEXT,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_verbal_authority PRIMARY KEY (id)
);
CREATE INDEX ix_record_verbal_authority_job ON record_verbal_authority (job_id, id);
CREATE INDEX ix_record_verbal_authority_party_id ON record_verbal_authority (party_id);
CREATE TABLE record_visit (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    technician TEXT NOT NULL,
    arrived_at TEXT NOT NULL,
    left_at TEXT,
    visit_date TEXT,
    crew TEXT NOT NULL,
    tasks TEXT NOT NULL,
    weather TEXT,
    time_zone TEXT NOT NULL,
    gap_reason TEXT NOT NULL,
    equipment_counted INTEGER NOT NULL,
    note TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_visit PRIMARY KEY (id)
);
CREATE INDEX ix_record_visit_job ON record_visit (job_id, id);
CREATE TABLE record_wall (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    from_node_id TEXT NOT NULL,
    to_node_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    height_m TEXT,
    thickness_m TEXT,
    openings TEXT NOT NULL,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_wall PRIMARY KEY (id)
);
CREATE INDEX ix_record_wall_from_node_id ON record_wall (from_node_id);
CREATE INDEX ix_record_wall_job ON record_wall (job_id, id);
CREATE INDEX ix_record_wall_to_node_id ON record_wall (to_node_id);
CREATE TABLE record_work_plan (
    id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    method TEXT NOT NULL,
    schedule_h INTEGER NOT NULL,
    removals TEXT NOT NULL,
    goals TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL,
    chamber_ids TEXT NOT NULL,
    note TEXT NOT NULL,
    supersedes TEXT,
    dead INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_record_work_plan PRIMARY KEY (id)
);
CREATE INDEX ix_record_work_plan_job ON record_work_plan (job_id, id);
CREATE TABLE sync_base (
    record_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    "row" TEXT NOT NULL,
    CONSTRAINT pk_sync_base PRIMARY KEY (record_id)
);
CREATE INDEX ix_sync_base_job_id ON sync_base (job_id);
CREATE TABLE sync_cursor (
    job_id TEXT NOT NULL,
    cursor TEXT NOT NULL,
    CONSTRAINT pk_sync_cursor PRIMARY KEY (job_id)
);
CREATE TABLE sync_salvage (
    record_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    "row" TEXT NOT NULL,
    CONSTRAINT pk_sync_salvage PRIMARY KEY (record_id)
);
