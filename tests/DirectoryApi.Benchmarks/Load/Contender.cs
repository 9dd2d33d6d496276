namespace DirectoryApi.Benchmarks.Load;

/// <summary>A server that is measured.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Server">Its process.</param>
/// <param name="PathOf">The path that answers an operation.</param>
internal sealed record Contender(string Name, ServerProcess Server, Func<Measured, string> PathOf) : IDisposable
{
    /// <summary>Where an operation is posted to.</summary>
    public Uri UrlOf(Measured operation) => new($"http://127.0.0.1:{Server.Port}{PathOf(operation)}");

    /// <inheritdoc />
    public void Dispose() => Server.Dispose();
}
