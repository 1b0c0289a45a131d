"""A little SDK in the official one's style, written to disk, and a description that agrees with it."""

from __future__ import annotations

from pathlib import Path

_TYPES = {
    "widget.py": '''
from typing import Dict, List, Union, Optional
from datetime import datetime
from typing_extensions import Literal, Annotated, TypeAlias
from pydantic import Field as FieldInfo
from .._models import BaseModel, UnionDiscriminator
from .part import Part

__all__ = ["Widget", "Maker"]

Maker: TypeAlias = Union[Literal["acme", "zenith"], str]

class Widget(BaseModel):
    id: str
    """Text of the SDK, of no interest here."""
    created_at: datetime
    from_: str = FieldInfo(alias="from")
    kind: Literal["small", "large"]
    labels: Dict[str, str]
    maker: Maker
    parts: List[Part]
    parent: Optional["Widget"] = None
    price: float
    size: Optional[int]
    type: Literal["widget"]
    note: Optional[str] = None
    _private: Optional[str] = None
''',
    "part.py": """
from typing import Union
from typing_extensions import Annotated, TypeAlias
from .._models import UnionDiscriminator
from .bolt import Bolt
from .wheel import Wheel

Part: TypeAlias = Annotated[Union[Bolt, Wheel], UnionDiscriminator("type")]
""",
    "bolt.py": """
from typing_extensions import Literal
from .._models import BaseModel

class Bolt(BaseModel):
    type: Literal["bolt"]
    metric: bool
""",
    "wheel.py": """
from typing_extensions import Literal
from .._models import BaseModel

class Wheel(BaseModel):
    type: Literal["wheel", "round_wheel"]
    spokes: int
    extra: object

OldWheel = Wheel
""",
    "widget_event.py": """
from typing_extensions import Literal
from .._models import BaseModel

class WidgetEvent(BaseModel):
    type: Literal["progress"]
    done: float
""",
    "part_param.py": """
from __future__ import annotations
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .._models import set_pydantic_config

class SketchTyped(TypedDict, total=False):
    lines: Required[int]

set_pydantic_config(SketchTyped, {"extra": "allow"})

class PartParam(TypedDict, total=False):
    type: Required[Literal["bolt"]]
    sketch: SketchTyped
""",
    "widget_create_params.py": """
from __future__ import annotations
from typing import List, Union, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict
from .part_param import PartParam

__all__ = ["WidgetCreateParams"]

class WidgetCreateParamsBase(TypedDict, total=False):
    name: Required[str]
    parts: Required[Iterable[PartParam]]
    colour: Optional[Literal["red", "blue"]]
    text: Union[str, Iterable[PartParam]]

class WidgetCreateParamsNonStreaming(WidgetCreateParamsBase, total=False):
    stream: Literal[False]

class WidgetCreateParamsStreaming(WidgetCreateParamsBase):
    stream: Required[Literal[True]]

WidgetCreateParams = Union[WidgetCreateParamsNonStreaming, WidgetCreateParamsStreaming]
""",
}

_RESOURCE = """
class Widgets(SyncAPIResource):
    @overload
    def create(self, *, name: str) -> Widget: ...

    def create(
        self, *, name: str, parts: Iterable[PartParam],
        colour: Optional[Literal["red", "blue"]] | Omit = omit,
        text: Union[str, Iterable[PartParam]] | Omit = omit,
        stream: Literal[False] | Literal[True] | Omit = omit,
        workspace_id: str | Omit = omit, extra_headers: Headers | None = None, timeout: float | None = None,
    ) -> Widget | Stream[WidgetEvent]:
        extra_headers = {**strip_not_given({"X-Workspace": workspace_id}), **(extra_headers or {})}
        return self._post(
            "/v1/widgets",
            body={"name": name, "parts": parts, "colour": colour, "text": text, "stream": stream},
            options=make_request_options(extra_headers=extra_headers, timeout=timeout),
            cast_to=Widget, stream=stream or False, stream_cls=Stream[WidgetEvent],
        )

    def retrieve(self, widget_id: str) -> Widget:
        return self._get(path_template("/v1/widgets/{widget_id}", widget_id=widget_id), cast_to=Widget)

    def list(self, *, limit: int | Omit = omit, ids: List[str] | Omit = omit) -> SyncPage[Widget]:
        return self._get_api_list(
            "/v1/widgets", page=SyncPage[Widget], model=Widget,
            options=make_request_options(query={"limit": limit, "ids": ids}),
        )

    def upload(self, *, file: FileTypes, tags: List[str] | Omit = omit) -> Widget:
        body = deepcopy_with_paths({"file": file, "tags": tags}, [["file"]])
        files = extract_files(cast(Mapping[str, object], body), paths=[["file"]])
        return self._post("/v1/widgets/upload", body=body, files=files, cast_to=Widget)

    def download(self, widget_id: str) -> BinaryAPIResponse:
        return self._get(
            path_template("/v1/widgets/{widget_id}/content", widget_id=widget_id), cast_to=BinaryAPIResponse
        )

    def results(self, widget_id: str) -> JSONLDecoder[WidgetEvent]:
        widget = self.retrieve(widget_id)
        return self._get(
            path_template(widget.url, widget_id=widget_id), cast_to=JSONLDecoder[WidgetEvent], stream=True,
            options=make_request_options(span_route="/v1/widgets/{widget_id}/results"),
        )
"""

_BETA_RESOURCE = """
class Widgets(SyncAPIResource):
    def retrieve(
        self, widget_id: str, *, betas: List[str] | Omit = omit, glow: Optional[bool] | Omit = omit
    ) -> Widget:
        extra_headers = strip_not_given({"anthropic-beta": ",".join(betas) if is_given(betas) else not_given})
        return self._get(
            path_template("/v1/widgets/{widget_id}", widget_id=widget_id), cast_to=Widget,
            options=make_request_options(query={"glow": glow}, extra_headers=extra_headers),
        )

class Gadgets(SyncAPIResource):
    def create(self, *, part: PartParam) -> None:
        return self._post("/v1/gadgets", body=part, cast_to=NoneType)
"""

_IMPORTS = """
from __future__ import annotations
from typing import List, Union, Iterable, Optional
from typing_extensions import Literal
from {up}types.widget import Widget
from {up}types.widget_event import WidgetEvent
from {up}types.part_param import PartParam
from {up}pagination import SyncPage
"""

_PAGINATION = """
class SyncPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None
"""


def write_mini_sdk(root: Path) -> Path:
    """The little SDK below `root`; its folder."""
    package = root / "mini"
    files = {f"types/{name}": text for name, text in _TYPES.items()} | {
        "__init__.py": "",
        "pagination.py": _PAGINATION,
        "resources/widgets.py": _IMPORTS.format(up="..") + _RESOURCE,
        "resources/beta/widgets.py": _IMPORTS.format(up="...") + _BETA_RESOURCE,
        "types/__init__.py": "from .part_param import PartParam as PartParam\n",
    }
    for name, text in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return package
