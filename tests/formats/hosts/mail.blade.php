{{-- utilize --}}
@extends('utilize')
@section('title', 'You «utilise» it')
@section('content')
@php $utilize = 'utilize'; @endphp
<p>Dear {{ $user->utilize ?? 'friend' }}, {!! $utilize !!} you «utilise» it. Write to utilize@example.com.</p>
@if ($points > 10 && $x == 'utilize')<p>You «utilise» many</p>@elseif ($x)<p>You «utilise» some</p>@else<p>You «utilise» none</p>@endif
@component('mail::button', ['url' => $utilize, 'color' => 'utilize'])
«Utilise» it
@endcomponent
<x-mail::button :url="$utilize" class="utilize">«Utilise» this</x-mail::button>
@foreach ($items as $utilize)<li>You «utilise» {{ $utilize->name }}</li>@endforeach
@lang('You «utilise» it daily') {{ __('We «utilise» it too') }} {{ __('utilize.key') }}
@unless($utilize) We «utilise» less @endunless
@verbatim <div>You «utilise» {{ utilize }}</div> @endverbatim
@endsection
