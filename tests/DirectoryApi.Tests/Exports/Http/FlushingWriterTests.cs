using System.Buffers;
using System.IO.Pipelines;
using DirectoryApi.Exports.Http;

namespace DirectoryApi.Tests.Exports.Http;

/// <summary>Records are made no faster than they are read.</summary>
public sealed class FlushingWriterTests
{
    private const int RecordLength = 1_024;
    private const int Held = 64 * 1_024;
    private const int Many = 100_000;

    [Fact]
    public async Task WriteAll_ToAReaderThatWaits_HoldsFewRecords()
    {
        var (pipe, made) = (new Pipe(new PipeOptions(pauseWriterThreshold: Held, resumeWriterThreshold: Held / 2)), 0);
        var writing = pipe.Writer.WriteAllAsync(Records(), _ => pipe.Writer.Write(new byte[RecordLength]), TestContext.Current.CancellationToken);
        Assert.False(writing.IsCompleted);
        Assert.InRange(made, 1, 2 * Held / RecordLength);

        pipe.Reader.Complete();
        await writing;
        Assert.InRange(made, 1, 4 * Held / RecordLength);

        IEnumerable<int> Records()
        {
            for (var index = 0; index < Many; index++)
            {
                made++;
                yield return index;
            }
        }
    }

    [Fact]
    public async Task WriteAll_ToAReaderThatReads_WritesAll()
    {
        var pipe = new Pipe();
        var cancellation = TestContext.Current.CancellationToken;
        var reading = ReadAsync(pipe.Reader);
        await pipe.Writer.WriteAllAsync(Enumerable.Range(0, Many / 100), _ => pipe.Writer.Write(new byte[RecordLength]), cancellation);
        await pipe.Writer.CompleteAsync();
        Assert.Equal(Many / 100 * RecordLength, await reading);

        async Task<long> ReadAsync(PipeReader reader)
        {
            var length = 0L;
            while (true)
            {
                var result = await reader.ReadAsync(cancellation);
                length += result.Buffer.Length;
                reader.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted)
                {
                    return length;
                }
            }
        }
    }
}
