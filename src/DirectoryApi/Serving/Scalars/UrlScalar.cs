namespace DirectoryApi.Serving.Scalars;

/// <summary><c>URL</c>: an absolute URL.</summary>
public sealed class UrlScalar() : TextScalar<Uri>("URL", "an absolute URL such as \"http://www.mvd.kz/\"")
{
    /// <inheritdoc />
    protected override bool TryParse(string text, out Uri value)
    {
        var valid = Uri.TryCreate(text, UriKind.Absolute, out var url);
        value = url!;
        return valid;
    }

    /// <inheritdoc />
    protected override string Format(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.AbsoluteUri;
    }
}
