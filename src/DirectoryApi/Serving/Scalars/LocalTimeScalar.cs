using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Serving.Scalars;

/// <summary><c>LocalTime</c>: a time of day, 00:00 to 24:00.</summary>
public sealed class LocalTimeScalar() : TextScalar<LocalTime>("LocalTime", "a time such as \"09:00\"")
{
    /// <inheritdoc />
    protected override bool TryParse(string text, out LocalTime value) => LocalTime.TryParse(text, out value);

    /// <inheritdoc />
    protected override bool TryFormat(LocalTime value, Span<char> destination, out int written) => value.TryFormat(destination, out written);

    /// <inheritdoc />
    protected override string Format(LocalTime value) => value.ToString();
}
