using System.IO.Pipelines;

namespace DirectoryApi.Exports.Http;

/// <summary>A file that is made while it is sent.</summary>
/// <param name="MediaType">Its media type, with parameters.</param>
/// <param name="WriteAsync">Writes it; not called where only its head was asked for, or the client has it already.</param>
internal sealed record Representation(string MediaType, Func<PipeWriter, CancellationToken, Task> WriteAsync)
{
    /// <summary>The name to save it by; null for what is to be read where it is.</summary>
    public string? FileName { get; init; }

    /// <summary>What it is linked with (RFC 8288), each a value of a <c>Link</c> header.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Where the file is instead, for good; null for here.</summary>
    public string? Location { get; private init; }

    /// <summary>A file that has another address now.</summary>
    public static Representation Elsewhere(string location) => new("", static (_, _) => Task.CompletedTask) { Location = location };
}
