namespace DirectoryApi.Pages.Map;

/// <summary>Where a part of the projected plane is on a drawing.</summary>
internal sealed record MapFrame
{
    /// <summary>A drawing of so many units of width.</summary>
    public MapFrame(MapBounds bounds, double width)
    {
        Bounds = bounds;
        Scale = width / bounds.Width;
        Width = (int)Math.Round(width);
        Height = (int)Math.Round(bounds.Height * Scale);
    }

    /// <summary>What it shows.</summary>
    public MapBounds Bounds { get; }

    /// <summary>Units of the drawing a kilometre.</summary>
    public double Scale { get; }

    /// <summary>The width in units of the drawing.</summary>
    public int Width { get; }

    /// <summary>The height in units of the drawing.</summary>
    public int Height { get; }

    /// <summary>Where a point is on the drawing, from its upper left corner right and down.</summary>
    public MapPoint Place(MapPoint point) => new((point.X - Bounds.West) * Scale, (Bounds.North - point.Y) * Scale);
}
