namespace DirectoryApi.GraphQL.Execution;

/// <summary>A trusted document is not valid. The message names the document and, line by line, each place and what is wrong there.</summary>
public sealed class TrustedDocumentException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="name">What the document is called, such as the file's name.</param>
    /// <param name="errors">What is wrong with it.</param>
    public TrustedDocumentException(string name, IReadOnlyList<Error> errors)
        : base($"The trusted document {name} is not valid:{string.Concat(errors.Select(error => $"\n- {PlaceOf(name, error)}{error.Message}"))}")
    {
        Name = name;
        Errors = errors;
    }

    /// <summary>What the document is called.</summary>
    public string Name { get; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Error> Errors { get; }

    private static string PlaceOf(string name, Error error)
        => error.Locations.Count == 0 ? "" : $"{name}:{error.Locations[0].Line}:{error.Locations[0].Column}: ";
}
