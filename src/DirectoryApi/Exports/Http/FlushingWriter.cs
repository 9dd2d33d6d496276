using System.IO.Pipelines;

namespace DirectoryApi.Exports.Http;

/// <summary>Sends records as they come, so that memory holds a few of them however many there are.</summary>
internal static class FlushingWriter
{
    // A client that reads slowly holds up the writing here, and nowhere else.
    private const int Threshold = 32 * 1_024;

    /// <summary>Writes each record, and sends what was written whenever there is enough of it. Ends early where the client is gone.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="records">The records, gone through once.</param>
    /// <param name="write">Writes one to <paramref name="output"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAllAsync<T>(this PipeWriter output, IEnumerable<T> records, Action<T> write, CancellationToken cancellationToken)
    {
        foreach (var record in records)
        {
            write(record);
            if (output.UnflushedBytes >= Threshold && (await output.FlushAsync(cancellationToken)).IsCompleted)
            {
                return;
            }
        }
    }
}
