"""Rating a column of a Spark table: `tonecheck.batch` on every worker of a cluster."""

from __future__ import annotations

from functools import partial

from tonecheck import batch
from tonecheck.config import Config
from tonecheck.errors import DocumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_DEFAULT = Config()


def rate(
    frame: DataFrame, column: str, scorer: str = "fast", config: Config = _DEFAULT, format: str = "text"
) -> DataFrame:
    """`frame` with the columns of `tonecheck.batch.schema` added; lazy, as all of Spark.

    See `tonecheck.batch.rate_batches` for the arguments and for what a row that cannot be rated gets; `scorer` is a
    name, and each worker loads it (tonecheck must be installed there). Raises DocumentError for a column that does not
    exist, that is not text, or whose table has one of the new names already, and where pyspark is not installed.
    """
    try:
        from pyspark.sql.pandas.types import from_arrow_schema
        from pyspark.sql.types import BinaryType, StringType, StructType
    except ModuleNotFoundError:
        raise DocumentError("rating on a cluster needs pyspark: pip install 'tonecheck[spark]'") from None
    batch.check_columns(frame.columns, column)
    kind = frame.schema[column].dataType
    if not isinstance(kind, (StringType, BinaryType)):
        raise DocumentError(f"the column “{column}” holds {kind.simpleString()}, not text")
    fields = [*frame.schema.fields, *from_arrow_schema(batch.schema()).fields]
    rated = partial(batch.rate_batches, column=column, scorer=scorer, config=config, format=format)
    return frame.mapInArrow(rated, StructType(fields))
