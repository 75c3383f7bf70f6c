"""The building materials that crews meet, with what they start from; every value can be changed on site.

Names and properties are general building knowledge in our own words. ``suspected`` says what an old building may hide
in the material: it asks for a test, it does not claim anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from app.domain.records import Evaporation, MaterialHazard, Porosity

_LEAD = (MaterialHazard.LEAD,)
_ASBESTOS = (MaterialHazard.ASBESTOS,)
_BOTH = (MaterialHazard.ASBESTOS, MaterialHazard.LEAD)


@dataclass(frozen=True, slots=True)
class CatalogueMaterial:
    """A material as the catalogue knows it; ``layers`` from the room inwards."""

    key: str
    name: str
    porosity: Porosity
    evaporation: Evaporation = Evaporation.NORMAL
    layers: tuple[str, ...] = ()
    suspected: tuple[MaterialHazard, ...] = ()


_POROUS, _SEMI, _NON = Porosity.POROUS, Porosity.SEMI_POROUS, Porosity.NON_POROUS
_LOW = Evaporation.LOW

CATALOGUE = MappingProxyType(
    {
        material.key: material
        for material in (
            CatalogueMaterial("gypsum_board", "Gypsum board", _POROUS, suspected=_BOTH),
            CatalogueMaterial(
                "gypsum_board_double",
                "Gypsum board, two layers",
                _POROUS,
                _LOW,
                ("gypsum board", "gypsum board"),
                _BOTH,
            ),
            CatalogueMaterial(
                "plaster_on_lath", "Plaster on lath", _SEMI, _LOW, ("plaster", "lath"), _BOTH
            ),
            CatalogueMaterial("softwood", "Softwood framing", _SEMI),
            CatalogueMaterial("hardwood", "Hardwood", _SEMI, _LOW),
            CatalogueMaterial(
                "hardwood_on_planks",
                "Hardwood floor on planks",
                _SEMI,
                _LOW,
                ("hardwood", "planks"),
            ),
            CatalogueMaterial("plywood", "Plywood", _SEMI, _LOW),
            CatalogueMaterial("osb", "Oriented strand board", _SEMI, _LOW),
            CatalogueMaterial("particle_board", "Particle board", _POROUS),
            CatalogueMaterial("mdf", "Fibreboard", _POROUS),
            CatalogueMaterial("laminate", "Laminate floor", _SEMI, _LOW, ("laminate", "underlay")),
            CatalogueMaterial("carpet", "Carpet", _POROUS),
            CatalogueMaterial("carpet_pad", "Carpet pad", _POROUS),
            CatalogueMaterial("vinyl_sheet", "Vinyl sheet", _NON, _LOW, suspected=_ASBESTOS),
            CatalogueMaterial("vinyl_tile", "Vinyl tile", _NON, _LOW, suspected=_ASBESTOS),
            CatalogueMaterial(
                "ceramic_tile", "Ceramic tile", _NON, _LOW, ("tile", "mortar"), _ASBESTOS
            ),
            CatalogueMaterial("stone", "Natural stone", _SEMI, _LOW),
            CatalogueMaterial("concrete", "Concrete", _SEMI, _LOW),
            CatalogueMaterial("screed", "Floor screed", _SEMI, _LOW, ("screed", "insulation")),
            CatalogueMaterial("brick", "Brick", _SEMI, _LOW),
            CatalogueMaterial("concrete_block", "Concrete block", _SEMI, _LOW),
            CatalogueMaterial("mineral_wool", "Mineral wool insulation", _POROUS),
            CatalogueMaterial("loose_fill", "Loose-fill insulation", _POROUS, suspected=_ASBESTOS),
            CatalogueMaterial("foam_board", "Foam board insulation", _NON, _LOW),
            CatalogueMaterial("ceiling_tile", "Ceiling tile", _POROUS, suspected=_ASBESTOS),
            CatalogueMaterial("textured_ceiling", "Textured ceiling", _POROUS, suspected=_BOTH),
            CatalogueMaterial("base_board", "Base board", _SEMI, suspected=_LEAD),
            CatalogueMaterial("cabinet", "Cabinet carcass", _POROUS),
            CatalogueMaterial("steel", "Steel", _NON),
            CatalogueMaterial("glass", "Glass", _NON),
        )
    }
)
"""The materials by their key, which records keep as ``catalogue_key``."""
