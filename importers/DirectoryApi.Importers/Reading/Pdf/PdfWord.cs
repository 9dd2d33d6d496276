namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>A word and the box it is printed in, in points (1/72 inch) from the upper left corner of its page.</summary>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>Height of the box: about 1.1 times the size of the font.</summary>
    public double Height => Bottom - Top;

    /// <summary>The middle of the box from the left.</summary>
    public double CentreX => (Left + Right) / 2;

    /// <summary>The middle of the box from the top.</summary>
    public double CentreY => (Top + Bottom) / 2;
}
