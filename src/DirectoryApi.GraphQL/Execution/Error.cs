using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>An error of a response (§7.1.2).</summary>
/// <param name="Message">What went wrong, for developers; without secrets.</param>
public sealed record Error(string Message)
{
    /// <summary>A stable word for programs, written as <c>extensions.code</c>; one of <see cref="ErrorCodes"/> or the host's own.</summary>
    public string Code { get; init; } = ErrorCodes.BadUserInput;

    /// <summary>The places of the document that the error is about; empty where there are none.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>The response position of a field error: response names (<see cref="string"/>) and list indexes (<see cref="int"/>, from 0); null for others.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>
    /// Further entries of <c>extensions</c> beside the code. Values: null, strings, booleans, numbers, enumerables
    /// and string-keyed dictionaries of these.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = System.Collections.ObjectModel.ReadOnlyDictionary<string, object?>.Empty;

    /// <summary>What was thrown, for logs; never written into a response.</summary>
    public Exception? Exception { get; init; }
}
