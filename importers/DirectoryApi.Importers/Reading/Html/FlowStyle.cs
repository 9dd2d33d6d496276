using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>What an element hands down to the text in it.</summary>
/// <param name="IsHeading">Inside of a heading element, or of a paragraph that is centred or aligned to the right itself.</param>
/// <param name="IsAligned">Inside of a part that is centred or aligned to the right: perhaps a heading, perhaps the whole page.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsPreformatted">Line feeds break lines.</param>
internal readonly record struct FlowStyle(bool IsHeading, bool IsAligned, bool IsBold, bool IsPreformatted)
{
    /// <summary>The style of an element inside of this one.</summary>
    public FlowStyle In(IElement element)
    {
        var style = element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => this with { IsHeading = true },
            "caption" => this with { IsHeading = true },
            "center" => this with { IsAligned = true },
            "b" or "strong" or "th" => this with { IsBold = true },
            "pre" => this with { IsPreformatted = true },
            _ => this,
        };
        if (element.GetAttribute("align") is { } align)
        {
            style = style.Aligned(element, align);
        }

        return element.GetAttribute("style") is { } declarations ? style.Declared(element, declarations) : style;
    }

    private FlowStyle Aligned(IElement element, ReadOnlySpan<char> value)
    {
        var isAligned = value.Trim().Equals("center", StringComparison.OrdinalIgnoreCase) || value.Trim().Equals("right", StringComparison.OrdinalIgnoreCase);
        return this with { IsHeading = element.LocalName == "p" ? isAligned : IsHeading, IsAligned = isAligned };
    }

    private FlowStyle Declared(IElement element, string declarations)
    {
        var style = this;
        foreach (var range in declarations.AsSpan().Split(';'))
        {
            var declaration = declarations.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var property = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            if (property.Equals("text-align", StringComparison.OrdinalIgnoreCase))
            {
                style = style.Aligned(element, value);
            }
            else if (property.Equals("font-weight", StringComparison.OrdinalIgnoreCase))
            {
                style = style with { IsBold = IsBoldWeight(value) };
            }
            else if (property.Equals("white-space", StringComparison.OrdinalIgnoreCase))
            {
                style = style with { IsPreformatted = value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) };
            }
        }

        return style;
    }

    private static bool IsBoldWeight(ReadOnlySpan<char> value) =>
        value.StartsWith("bold", StringComparison.OrdinalIgnoreCase)
        || (int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var weight) && weight >= 600);
}
