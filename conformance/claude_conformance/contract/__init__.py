"""Loads the description of the API, applies its overlays, and validates with it."""

from claude_conformance.contract.contract import (
    Beta,
    Checkout,
    Contract,
    OverlayError,
    UnknownBeta,
    UnknownVersion,
    Variant,
    load_contract,
    read_checkout,
    shipped_apis,
    whole_contract,
)
from claude_conformance.contract.errors import ContractError, MethodNotAllowed, RouteNotFound, SpecError
from claude_conformance.contract.parts import CORE
from claude_conformance.contract.validators import Validator, Validators, Violation
from claude_conformance.contract.views import Match, Operation, Parameter, View

__all__ = [
    "CORE",
    "Beta",
    "Checkout",
    "Contract",
    "ContractError",
    "Match",
    "MethodNotAllowed",
    "Operation",
    "OverlayError",
    "Parameter",
    "RouteNotFound",
    "SpecError",
    "UnknownBeta",
    "UnknownVersion",
    "Validator",
    "Validators",
    "Variant",
    "View",
    "Violation",
    "load_contract",
    "read_checkout",
    "shipped_apis",
    "whole_contract",
]
