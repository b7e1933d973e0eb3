"""Rate one column of a Parquet data set on Spark, each row exactly once.

On this machine, two worker processes with a core and a GB of memory each:

    python examples/spark_rate.py mails rated --column body --master "local-cluster[2,1,1024]"

On a cluster where tonecheck is installed: spark-submit examples/spark_rate.py s3a://.../mails s3a://.../rated --column body
"""

from __future__ import annotations

import argparse
import os
import sys

from pyspark.sql import SparkSession

from tonecheck.errors import TonecheckError
from tonecheck.spark import rate


def session(master: str | None, split: int) -> SparkSession:
    """A session whose tasks read `split` MB each; `master` None leaves the choice to spark-submit."""
    builder = (
        SparkSession.builder.appName("tonecheck")
        # Rating takes far longer than reading: small tasks keep all cores busy and lose little with a dead worker.
        .config("spark.sql.files.maxPartitionBytes", split << 20)
        # A task's file appears when the task is done and the result when all are: a second try never adds rows.
        .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 1)
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 5000)
    )
    if master:
        # Workers on this machine use this Python and see the same packages.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        path = os.pathsep.join(os.path.abspath(part) for part in sys.path if part)
        builder = (
            builder.master(master).config("spark.executorEnv.PYTHONPATH", path).config("spark.ui.enabled", "false")
        )
    return builder.getOrCreate()


def main() -> None:
    """Read, rate, write; says how many rows could not be rated."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="a Parquet data set: a file, a folder, or any address that Spark reads")
    parser.add_argument("output", help="a folder that does not exist yet")
    parser.add_argument("--column", default="text", help="the column with the copy")
    parser.add_argument("--scorer", default="fast", help="fast, standard or torch (which takes a GPU if there is one)")
    parser.add_argument("--format", default="text", help="text, html, mail, markdown ...")
    parser.add_argument("--master", help="where to run; left out under spark-submit")
    parser.add_argument("--split", type=int, default=4, metavar="MB", help="how much of the input one task reads")
    options = parser.parse_args()
    spark = session(options.master, options.split)
    try:
        mails = spark.read.parquet(options.input)
        rate(mails, options.column, options.scorer, format=options.format).write.parquet(options.output)
        rated = spark.read.parquet(options.output)
        print(f"{rated.count()} rows, {rated.where('error is not null').count()} of them could not be rated")
    except TonecheckError as error:
        sys.exit(f"error: {error}")
    finally:
        # Before Python ends: executors that lose their driver are started again and again.
        spark.stop()


if __name__ == "__main__":
    main()
