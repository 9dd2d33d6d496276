using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Exports.Http;

/// <summary>
/// The parameters of an address. Lists may be given by repeating the parameter, by commas, or both. Names and slugs are compared as they
/// are, names of enumerations and languages in upper or lower case.
/// </summary>
internal sealed class RequestParameters
{
    /// <summary>The parameter that chooses the language of texts.</summary>
    public const string LanguageName = "language";

    private static readonly IReadOnlyCollection<string> LanguageTagNames = [.. Enum.GetValues<Language>().Select(language => language.Tag())];

    private readonly IQueryCollection _query;

    /// <summary>Reads the parameters of a request.</summary>
    /// <param name="query">The parameters.</param>
    /// <param name="known">The names that there are.</param>
    /// <exception cref="RequestProblemException">There are others among them.</exception>
    public RequestParameters(IQueryCollection query, params string[] known)
    {
        foreach (var name in query.Keys)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw new RequestProblemException(RequestProblem.UnknownParameter(name, known));
            }
        }

        _query = query;
    }

    /// <summary>The language asked for; null where none is.</summary>
    /// <exception cref="RequestProblemException">It is no language of the directory.</exception>
    public Language? Language() => Single(LanguageName) switch
    {
        null => null,
        { } tag when LanguageTags.TryParse(tag, out var language) => language,
        { } tag => throw new RequestProblemException(RequestProblem.WrongValue(LanguageName, tag, LanguageTagNames)),
    };

    /// <summary>The value of a parameter that is given once; null where it is not given.</summary>
    /// <exception cref="RequestProblemException">It is given more often.</exception>
    public string? Single(string name)
    {
        var values = _query[name];
        return values.Count <= 1
            ? values.FirstOrDefault()
            : throw new RequestProblemException(RequestProblem.Repeated(name, values.ToString()));
    }

    /// <summary>The values of a list; null where it is not given.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="parse">Reads a value; null for one that is not allowed.</param>
    /// <param name="allowed">What is allowed, asked for where a value is not.</param>
    /// <exception cref="RequestProblemException">A value is not allowed, an empty one among them.</exception>
    public IReadOnlyList<T>? List<T>(string name, Func<string, (bool IsAllowed, T Value)> parse, Func<IReadOnlyCollection<string>> allowed)
    {
        var given = _query[name];
        if (given.Count == 0)
        {
            return null;
        }

        var values = new List<T>();
        foreach (var text in given.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries)))
        {
            var (isAllowed, value) = parse(text);
            values.Add(isAllowed ? value : throw new RequestProblemException(RequestProblem.WrongValue(name, text, allowed())));
        }

        return values;
    }
}
