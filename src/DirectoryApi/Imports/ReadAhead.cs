using DirectoryApi.Importers;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Imports;

/// <summary>
/// Reads documents on several processors and hands them out in their order. Only as many are read ahead as there are processors,
/// so that a folder of large ones does not fill the memory.
/// </summary>
internal sealed class ReadAhead : IDisposable
{
    private readonly AnnexImporter _importer;
    private readonly IReadOnlyList<SourceFile> _files;
    private readonly CancellationTokenSource _cancellation;
    private readonly Queue<Task<AnnexReading>> _readings = [];
    private int _started;

    /// <summary>Begins to read.</summary>
    /// <param name="importer">Reads a document.</param>
    /// <param name="files">The documents.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public ReadAhead(AnnexImporter importer, IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        _importer = importer;
        _files = files;
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        for (var ahead = 0; ahead < Environment.ProcessorCount; ahead++)
        {
            Start();
        }
    }

    /// <summary>The next document, once it is read.</summary>
    /// <exception cref="ImportException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public AnnexReading Next()
    {
        var reading = _readings.Dequeue();
        try
        {
            return reading.GetAwaiter().GetResult();
        }
        finally
        {
            Start();
        }
    }

    /// <summary>Ends the reading of what was not handed out.</summary>
    public void Dispose()
    {
        _cancellation.Cancel();

        // Their errors are nobody's concern any more, but the token is not to go before they have.
        Task.WhenAll(_readings).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        _cancellation.Dispose();
    }

    private void Start()
    {
        if (_started < _files.Count)
        {
            var file = _files[_started++];
            var token = _cancellation.Token;
            _readings.Enqueue(Task.Run(() => _importer.Read(file, token), token));
        }
    }
}
